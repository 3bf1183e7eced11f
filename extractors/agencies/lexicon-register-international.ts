/**
 * Intergovernmental bodies; rows as in lexicon-register-us.ts. Checked against the United Nations System Chart and the
 * European Union's list of institutions, bodies and agencies.
 */
export const INTERNATIONAL = `
United Nations|UN;U.N.|U.N. headquarters;United Nations Organization|I
United Nations Security Council||Security Council;UN Security Council;U.N. Security Council|I|United Nations
United Nations General Assembly|UNGA|U.N. General Assembly;UN General Assembly;General Assembly*|I|United Nations
United Nations Secretariat||U.N. Secretariat;UN Secretariat|I|United Nations
United Nations Human Rights Council||U.N. Human Rights Council;UN Human Rights Council;Human Rights Council;U.N. Human Rights Commission|I|United Nations
Office of the United Nations High Commissioner for Human Rights|OHCHR|U.N. human rights office;UN human rights office;UN Human Rights Office;U.N. Human Rights Office|I|United Nations
United Nations High Commissioner for Refugees|UNHCR|U.N. refugee agency;UN refugee agency;UN Refugee Agency;U.N. Refugee Agency;U.N. High Commissioner for Refugees;UN High Commissioner for Refugees|I|United Nations
United Nations Children's Fund|UNICEF;Unicef||I|United Nations
United Nations Educational, Scientific and Cultural Organization|UNESCO;Unesco||I|United Nations
United Nations Development Programme|UNDP|U.N. Development Program;UN Development Programme;United Nations Development Program|I|United Nations
United Nations Environment Programme|UNEP|U.N. Environment Program;UN Environment Programme;United Nations Environment Program|I|United Nations
United Nations Population Fund|UNFPA|U.N. Population Fund|I|United Nations
United Nations Office on Drugs and Crime|UNODC|U.N. Office on Drugs and Crime;UN Office on Drugs and Crime|I|United Nations
United Nations Office for the Coordination of Humanitarian Affairs|OCHA|UN OCHA;U.N. Office for the Coordination of Humanitarian Affairs;UN Office for the Coordination of Humanitarian Affairs|I|United Nations
United Nations Relief and Works Agency for Palestine Refugees|UNRWA|U.N. Relief and Works Agency;United Nations Relief and Works Agency;UN Relief and Works Agency|I|United Nations
United Nations Conference on Trade and Development|UNCTAD||I|United Nations
United Nations Special Commission|UNSCOM|U.N. Special Commission|I|United Nations
United Nations Monitoring, Verification and Inspection Commission|UNMOVIC||I|United Nations
United Nations Protection Force|UNPROFOR||I|United Nations
United Nations Interim Force in Lebanon|UNIFIL|U.N. Interim Force in Lebanon|I|United Nations
United Nations Assistance Mission in Afghanistan|UNAMA||I|United Nations
United Nations Framework Convention on Climate Change|UNFCCC||I|United Nations
Joint United Nations Programme on HIV/AIDS|UNAIDS||I|United Nations
UN Women|||I|United Nations
World Health Organization|WHO|U.N. health agency;UN health agency|I|United Nations
Pan American Health Organization|PAHO||I
World Food Programme|WFP|World Food Program;U.N. World Food Program;U.N. World Food Programme;UN World Food Programme|I|United Nations
Food and Agriculture Organization|FAO|U.N. Food and Agriculture Organization|I|United Nations
International Labour Organization|ILO|International Labor Organization|I|United Nations
International Atomic Energy Agency|IAEA|U.N. nuclear watchdog;UN nuclear watchdog|I|United Nations
International Civil Aviation Organization|ICAO||I|United Nations
International Maritime Organization|IMO*||I|United Nations
International Organization for Migration|IOM||I|United Nations
International Telecommunication Union|ITU*||I|United Nations
World Meteorological Organization|WMO||I|United Nations
World Intellectual Property Organization|WIPO||I|United Nations
Intergovernmental Panel on Climate Change|IPCC||I|United Nations
International Court of Justice|ICJ|World Court;U.N.'s top court|I|United Nations
International Criminal Court|ICC*||I
International Criminal Tribunal for the Former Yugoslavia|ICTY|Yugoslav war crimes tribunal;U.N. war crimes tribunal;Yugoslav tribunal|I|United Nations
International Criminal Tribunal for Rwanda|ICTR|Rwanda tribunal|I|United Nations
Permanent Court of Arbitration|||I
International Tribunal for the Law of the Sea|||I
Special Tribunal for Lebanon|||I
International Monetary Fund|IMF;I.M.F.||I
World Bank||International Bank for Reconstruction and Development;World Bank Group|I
International Finance Corp.|IFC*|International Finance Corporation|I|World Bank
World Trade Organization|WTO;W.T.O.||I
General Agreement on Tariffs and Trade|GATT||I
Organization for Economic Cooperation and Development|OECD|Organisation for Economic Co-operation and Development;Organization for Economic Co-operation and Development|I
International Energy Agency|IEA||I
Bank for International Settlements|BIS*||I
Financial Action Task Force|FATF||I
Financial Stability Board|FSB*||I
Asian Development Bank|ADB*||I
African Development Bank|AfDB||I
Inter-American Development Bank|IDB*||I
European Bank for Reconstruction and Development|EBRD||I
European Investment Bank|EIB||I
Asian Infrastructure Investment Bank|AIIB||I
Islamic Development Bank|||I
Group of Seven|G7;G-7;Group of 7|G7 nations|I
Group of Eight|G8;G-8||I
Group of 20|G20;G-20|Group of Twenty|I
BRICS|||I
North Atlantic Treaty Organization|NATO;Nato;N.A.T.O.|North Atlantic Alliance|I
Supreme Headquarters Allied Powers Europe|SHAPE*||I|NATO
International Security Assistance Force|ISAF||I|NATO
Kosovo Force|KFOR||I|NATO
Warsaw Pact|||I
International Criminal Police Organization|INTERPOL;Interpol||I
European Union|EU;E.U.|~European Community;~European Communities;~European Economic Community;E.C.*;Common Market|I
European Commission||EU Commission;EC*;Commission of the European Communities|I|EU
European Parliament||EU Parliament;EU parliament|I|EU
European Council||EU Council|I|EU
Council of the European Union||EU Council of Ministers;Council of the EU|I|EU
European Court of Justice|ECJ;CJEU|Court of Justice of the European Union;EU's top court|I|EU
General Court of the European Union|||I|EU
European Central Bank|ECB||I|EU
European Court of Auditors|||I|EU
European External Action Service|EEAS||I|EU
European Medicines Agency|EMA*||I|EU
European Centre for Disease Prevention and Control|ECDC|European Center for Disease Prevention and Control|I|EU
European Food Safety Authority|EFSA||I|EU
European Aviation Safety Agency|EASA|European Union Aviation Safety Agency;EU Aviation Safety Agency|I|EU
European Environment Agency|||I|EU
European Chemicals Agency|ECHA||I|EU
European Banking Authority|EBA*||I|EU
European Securities and Markets Authority|ESMA||I|EU
European Border and Coast Guard Agency|Frontex|EU border agency|I|EU
Europol||European Police Office;European Union Agency for Law Enforcement Cooperation;European Union's police agency|I|EU
Eurojust||European Union Agency for Criminal Justice Cooperation|I|EU
European Anti-Fraud Office|OLAF||I|EU
European Public Prosecutor's Office|EPPO||I|EU
European Union Agency for Cybersecurity|ENISA||I|EU
European Monitoring Centre for Drugs and Drug Addiction|EMCDDA||I|EU
Eurostat|||I|EU
Eurogroup|||I|EU
European Space Agency|ESA*||I
European Organization for Nuclear Research|CERN||I
Eurocontrol|||I
Council of Europe|||I
European Court of Human Rights|ECHR||I|Council of Europe
European Free Trade Association|EFTA||I
Western European Union|||I
Organization for Security and Cooperation in Europe|OSCE|Organization for Security and Co-operation in Europe;Organisation for Security and Cooperation in Europe|I
Commonwealth of Nations||Commonwealth*|I
Commonwealth of Independent States|CIS*||I
Collective Security Treaty Organization|CSTO||I
Eurasian Economic Union|||I
Shanghai Cooperation Organization|SCO*||I
African Union|AU*|~Organization of African Unity|I
Economic Community of West African States|ECOWAS||I
Southern African Development Community|SADC||I
East African Community|||I
Intergovernmental Authority on Development|IGAD||I
African Union Mission in Somalia|AMISOM||I|African Union
Africa Centres for Disease Control and Prevention||Africa CDC|I|African Union
League of Arab States||Arab League|I
Gulf Cooperation Council|GCC||I
Organization of Islamic Cooperation|OIC|Organisation of Islamic Cooperation;~Organization of the Islamic Conference|I
Organization of the Petroleum Exporting Countries|OPEC;Opec|OPEC+;Organization of Petroleum Exporting Countries|I
Organization of American States|OAS||I
Inter-American Commission on Human Rights|IACHR||I|OAS
Inter-American Court of Human Rights|||I|OAS
Caribbean Community|CARICOM||I
Mercosur|||I
Association of Southeast Asian Nations|ASEAN;Asean||I
Asia-Pacific Economic Cooperation|APEC||I
South Asian Association for Regional Cooperation|SAARC||I
Pacific Islands Forum|||I
Nordic Council|||I
Organization for the Prohibition of Chemical Weapons|OPCW|Organisation for the Prohibition of Chemical Weapons|I
Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO||I
International Whaling Commission|||I
International Seabed Authority|||I
Universal Postal Union|||I
International Renewable Energy Agency|IRENA||I
Five Eyes|||I
Green Climate Fund|||I
Global Fund to Fight AIDS, Tuberculosis and Malaria||Global Fund|I
Gavi, the Vaccine Alliance||Gavi;GAVI|I
World Organization for Animal Health|WOAH||I
Codex Alimentarius Commission|||I
International Joint Commission|||I
Palestinian Authority|PA*|Palestinian National Authority|E
Palestine Liberation Organization|PLO||O
`;
