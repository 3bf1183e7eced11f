/**
 * Public bodies of other countries; rows as in lexicon-register-us.ts, below a line "@" with the country's ISO code.
 * Ministries, parliaments, courts, armed forces and police forces that are named after their country follow patterns and
 * need no row. Checked against gov.uk's list of departments and agencies and the governments' own directories.
 */
export const WORLD = `
@GB
Metropolitan Police Service|MPS*|Metropolitan Police*;Met Police;Met*;Scotland Yard;New Scotland Yard;London Metropolitan Police|L
City of London Police|||L
British Transport Police|BTP||L
Greater Manchester Police|GMP||L
Merseyside Police|||L
West Midlands Police|||L
West Yorkshire Police|||L
South Yorkshire Police|||L
North Yorkshire Police|||L
Thames Valley Police|||L
Police Scotland|||L
Police Service of Northern Ireland|PSNI|~Royal Ulster Constabulary|L
Royal Ulster Constabulary|RUC||L
South Wales Police|||L
Dyfed-Powys Police|||L
Gwent Police|||L
Avon and Somerset Police||Avon and Somerset Constabulary|L
Devon and Cornwall Police|||L
Essex Police*|||L
Kent Police*|||L
Sussex Police*|||L
Surrey Police*|||L
Hampshire Constabulary||Hampshire and Isle of Wight Constabulary|L
Norfolk Constabulary*|||L
Suffolk Police*||Suffolk Constabulary|L
Northumbria Police|||L
Lancashire Police||Lancashire Constabulary|L
Humberside Police|||L
National Crime Agency|NCA*|~Serious Organised Crime Agency|L
National Police Chiefs' Council|NPCC|~Association of Chief Police Officers|L
Counter Terrorism Policing||Counter Terrorism Command|L
Crown Prosecution Service|CPS*||J
Crown Office and Procurator Fiscal Service|COPFS|Crown Office|J
Serious Fraud Office|SFO*||J
Old Bailey||Central Criminal Court|J
Supreme Court of the United Kingdom||UK Supreme Court;U.K. Supreme Court|J
High Court of Justice||High Court*;High Court in London|J
Court of Appeal*||Court of Appeal*|J
Crown Court*||Crown Court*|J
Royal Courts of Justice|||J
Law Lords|||J
Independent Office for Police Conduct|IOPC|~Independent Police Complaints Commission;~Police Complaints Authority|L
His Majesty's Prison and Probation Service||HM Prison Service;Prison Service;HM Prison and Probation Service|L
HM Courts and Tribunals Service|HMCTS||J
HM Treasury||His Majesty's Treasury;Her Majesty's Treasury;UK Treasury|E
HM Revenue and Customs|HMRC|HM Revenue & Customs;His Majesty's Revenue and Customs;~Inland Revenue|E
Home Office|||E
UK Border Force||Border Force|L
UK Visas and Immigration|||E
HM Coastguard||Maritime and Coastguard Agency|P
Foreign, Commonwealth and Development Office|FCDO|Foreign Office;~Foreign and Commonwealth Office;~Foreign & Commonwealth Office;Foreign, Commonwealth & Development Office|E
Ministry of Defence*|MoD;MOD*|Ministry of Defence*|M
Ministry of Justice*|MoJ|Ministry of Justice*|J
Cabinet Office|||E
Downing Street||10 Downing Street;No 10;No. 10;Number 10|E
Department of Health and Social Care|DHSC||E
Department for Education|DfE||E
Department for Transport|DfT||E
Department for Work and Pensions|DWP||E
Department for Environment, Food and Rural Affairs|Defra;DEFRA||E
Department for Business and Trade||~Department of Trade and Industry|E
Department for Energy Security and Net Zero|DESNZ||E
Department for Culture, Media and Sport|DCMS||E
Department for Levelling Up, Housing and Communities|||E
House of Commons||Commons*|G
House of Lords||Lords*|G
Parliament of the United Kingdom||Westminster*;UK Parliament;British Parliament;British parliament;Houses of Parliament|G
Scottish Parliament||Holyrood|G
Scottish Government||Scottish government|E
Welsh Government||Welsh government|E
Senedd||Welsh Parliament;Welsh Assembly|G
Northern Ireland Assembly||Stormont|G
Northern Ireland Executive||Stormont Executive|E
Buckingham Palace||Kensington Palace|O
National Health Service|NHS||P
UK Health Security Agency|UKHSA|~Public Health England|P
Public Health Wales|||P
Medicines and Healthcare products Regulatory Agency|MHRA|Medicines and Healthcare Products Regulatory Agency|R
National Institute for Health and Care Excellence|NICE*||R
Care Quality Commission|CQC||R
Ofsted|||R
Ofcom|||R
Ofgem|||R
Ofwat|||R
Ofqual|||R
Office of Rail and Road|ORR*||R
Rail Accident Investigation Branch|RAIB||R
Air Accidents Investigation Branch|AAIB||R
Civil Aviation Authority*|CAA*||R
Health and Safety Executive|HSE*||R
Environment Agency*|||R
Information Commissioner's Office|ICO*||R
Competition and Markets Authority|CMA*|~Office of Fair Trading;~Competition Commission;~Monopolies and Mergers Commission|R
Financial Conduct Authority|FCA*|~Financial Services Authority|R
Prudential Regulation Authority|PRA*||R
Financial Ombudsman Service|||R
Bank of England|BoE;BOE||R
Office for National Statistics|ONS||E
Office for Budget Responsibility|OBR||E
National Audit Office|NAO||G
Electoral Commission*||Electoral Commission*|R
Charity Commission|||R
Advertising Standards Authority|ASA*||R
Gambling Commission|||R
Food Standards Agency|FSA*||R
Met Office|||P
Government Communications Headquarters|GCHQ||E
MI5||Security Service*|E
MI6||Secret Intelligence Service|E
British Army|||M
Royal Navy|||M
Royal Air Force|RAF;R.A.F.||M
Royal Marines|||M
Special Air Service|SAS*||M
Royal National Lifeboat Institution|RNLI||O
London Fire Brigade|LFB||P
London Ambulance Service|||P
Transport for London|TfL||P
Network Rail|||P
National Highways||~Highways England|P
Royal Mail|||O
Post Office Ltd.||Post Office|P
Student Loans Company|||P
HS2 Ltd.|||P
UK Supreme Court|||J
Law Commission*|||E
Parole Board*||Parole Board*|J
Sentencing Council|||J
Criminal Cases Review Commission|CCRC||J
Independent Inquiry into Child Sexual Abuse|IICSA||E
NHS England|||P
NHS Scotland|||P
NHS Lothian|||P
NHS Greater Glasgow and Clyde|||P
NHS Tayside|||P
NHS Fife|||P
NHS Grampian|||P
NHS Highland|||P
NHS Lanarkshire|||P
NHS Ayrshire and Arran|||P
NHS Forth Valley|||P
NHS Borders|||P
NHS Dumfries and Galloway|||P
NHS Orkney|||P
NHS Shetland|||P
NHS Western Isles|||P
National Energy System Operator|NESO*||P
UK Maritime Trade Operations|UKMTO|United Kingdom Maritime Trade Operations|M
Marine Accident Investigation Branch|MAIB||R
Ministry of Housing, Communities and Local Government|MHCLG|~Department for Communities and Local Government|E
Department for Science, Innovation and Technology|DSIT||E
Solicitors Regulation Authority|||R
General Medical Council|GMC*||R
Driver and Vehicle Licensing Agency|DVLA||P
Driver and Vehicle Standards Agency|DVSA||P
Pensions Regulator|||R
Natural England|||R
Scottish Environment Protection Agency|SEPA*||R
Scottish Fire and Rescue Service|||P
HM Inspectorate of Constabulary|HMICFRS||R
Acas|ACAS||P
Companies House|||E
Equality and Human Rights Commission|EHRC||R
Homes England|||P
UK Space Agency|||P
British Geological Survey|BGS*||P
@IE
Criminal Assets Bureau|CAB*||L
Central Statistics Office|CSO*||E
An Garda Siochana||Garda Siochana;Garda Síochána;An Garda Síochána;Garda;Gardaí;gardai;gardaí;Gardai|L
Oireachtas||Dail;Dáil;Seanad|G
Central Bank of Ireland|||R
Health Service Executive|HSE*||P
@CA
Royal Canadian Mounted Police|RCMP;R.C.M.P.|Mounties;Royal Canadian Mounties|L
Ontario Provincial Police|OPP||L
Sûreté du Québec|SQ*|Surete du Quebec;Quebec provincial police;Quebec Provincial Police|L
Canada Border Services Agency|CBSA||L
Canadian Security Intelligence Service|CSIS*||E
Communications Security Establishment|CSE*||E
Toronto Police Service||Toronto police;Toronto Police|L
Special Investigations Unit|SIU*||L
Canada Revenue Agency|CRA*|Revenue Canada|E
Global Affairs Canada|||E
Health Canada|||R
Public Health Agency of Canada|PHAC||P
Transport Canada|||R
Transportation Safety Board of Canada|TSB*|Transportation Safety Board|R
Environment Canada||Environment and Climate Change Canada|P
Statistics Canada||StatCan;StatsCan|E
Bank of Canada|||R
Elections Canada|||R
Royal Canadian Navy|||M
Royal Canadian Air Force|||M
Canadian Armed Forces||Canadian Forces|M
Parliament of Canada||Canadian Parliament;Parliament Hill|G
Canada Post|||P
Canadian Radio-television and Telecommunications Commission|CRTC||R
Competition Bureau|||R
Ontario Securities Commission|||R
Immigration, Refugees and Citizenship Canada|IRCC||E
Correctional Service of Canada||Correctional Service Canada|L
Queen's Park|||E
Public Safety Canada|||E
Parks Canada|||P
Environment and Climate Change Canada|ECCC|Environment Canada|E
Fisheries and Oceans Canada|||E
Indigenous Services Canada|||E
Public Prosecution Service of Canada|PPSC||J
Canadian Food Inspection Agency|CFIA||R
Canada Energy Regulator|||R
Alberta Serious Incident Response Team|ASIRT||L
Toronto Transit Commission|TTC*||P
Metrolinx|||P
@AU
Australian Federal Police|AFP*||L
New South Wales Police Force||NSW Police;NSW police;New South Wales Police;New South Wales police|L
Victoria Police||Victoria police|L
Queensland Police Service||Queensland Police;Queensland police|L
Western Australia Police Force||WA Police;Western Australia Police;Western Australia police|L
South Australia Police|SAPOL||L
Australian Border Force|ABF||L
Australian Security Intelligence Organisation|ASIO||E
Australian Signals Directorate|||E
Australian Defence Force|ADF||M
Australian Securities and Investments Commission|ASIC||R
Australian Competition and Consumer Commission|ACCC||R
Australian Prudential Regulation Authority|APRA||R
Australian Taxation Office|ATO*||E
Australian Bureau of Statistics|ABS*||E
Australian Transport Safety Bureau|ATSB||R
Australian Communications and Media Authority|ACMA||R
Australian Electoral Commission|AEC*||R
Australian Maritime Safety Authority|AMSA||R
Therapeutic Goods Administration|TGA*||R
Reserve Bank of Australia|RBA*||R
Reserve Bank*||Reserve Bank*|R
Bureau of Meteorology|BOM*||P
Department of Foreign Affairs and Trade|DFAT||E
High Court of Australia|||J
Fair Work Commission||Fair Work Ombudsman|R
Rural Fire Service||NSW Rural Fire Service;New South Wales Rural Fire Service|P
State Emergency Service|||P
Commonwealth Scientific and Industrial Research Organisation|CSIRO||E
eSafety Commissioner|||R
Australian Transaction Reports and Analysis Centre|AUSTRAC|Austrac|R
Commonwealth Director of Public Prosecutions|CDPP||J
Fair Work Ombudsman|||R
NSW Rural Fire Service|RFS*|Rural Fire Service|P
Country Fire Authority|CFA*||P
Geoscience Australia|||P
Services Australia|||E
Australian Energy Market Operator|AEMO||R
@NZ
New Zealand Police|||L
Reserve Bank of New Zealand|RBNZ||R
New Zealand Defence Force|NZDF||M
GeoNet|||P
@IN
Central Bureau of Investigation|CBI*||L
National Investigation Agency|NIA*||L
Narcotics Control Bureau|NCB*||L
Research and Analysis Wing|RAW*||E
Intelligence Bureau*||Intelligence Bureau*|E
Central Reserve Police Force|CRPF||L
Border Security Force|BSF||L
Indo-Tibetan Border Police|ITBP||L
Central Industrial Security Force|CISF||L
National Disaster Response Force|NDRF||P
Special Investigation Team|SIT*||L
Indian Army|||M
Indian Navy|||M
Indian Air Force|IAF*||M
Reserve Bank of India|RBI*||R
Securities and Exchange Board of India|SEBI;Sebi||R
Election Commission of India|ECI*|Election Commission*|R
Indian Council of Medical Research|ICMR||P
India Meteorological Department|IMD*|Indian Meteorological Department|P
Indian Space Research Organisation|ISRO||E
Directorate General of Civil Aviation|DGCA||R
Directorate of Revenue Intelligence|DRI*||L
Income Tax Department*|||E
Lok Sabha|||G
Rajya Sabha|||G
Parliament of India||Indian Parliament;Indian parliament|G
NITI Aayog||Niti Aayog|E
Central Board of Secondary Education|CBSE||P
University Grants Commission|UGC*||P
Comptroller and Auditor General of India||Comptroller and Auditor General|R
National Human Rights Commission*||National Human Rights Commission*|E
Telecom Regulatory Authority of India|TRAI||R
Indian Railways|||P
National Green Tribunal|||J
Ministry of External Affairs||External Affairs Ministry|E
Enforcement Directorate|ED*|Directorate of Enforcement|L
Economic Offences Wing*|EOW*|Economic Offences Wing*|L
National Testing Agency*|NTA*||P
Food Safety and Standards Authority of India|FSSAI||R
Competition Commission of India|CCI*||R
Central Board of Direct Taxes|CBDT||E
Press Information Bureau|PIB*||E
Anti-Corruption Bureau*|ACB*||L
Central Vigilance Commission|CVC*||R
National Commission for Women|NCW*||E
Unique Identification Authority of India|UIDAI||E
National Disaster Management Authority*|NDMA*||P
Airports Authority of India|AAI*||P
Indian Coast Guard|||M
Defence Research and Development Organisation|DRDO||M
@PK
State Bank of Pakistan|SBP*||R
Federal Board of Revenue|FBR*||E
National Assembly of Pakistan||National Assembly*|G
Inter-Services Intelligence|ISI*||M
Inter-Services Public Relations|ISPR||M
Federal Investigation Agency|FIA*||L
National Accountability Bureau|NAB*||L
Counter Terrorism Department|CTD*||L
Election Commission of Pakistan|ECP*||R
@BD
Rapid Action Battalion|RAB*||L
@CN
People's Liberation Army|PLA*|China's military;Chinese military|M
People's Bank of China|PBOC;PBoC||R
National People's Congress|NPC*||G
State Council*||Chinese State Council|E
Ministry of Public Security*|||L
Ministry of State Security*|||E
Cyberspace Administration of China|CAC*||R
China Securities Regulatory Commission|CSRC||R
National Development and Reform Commission|NDRC||E
National Bureau of Statistics|NBS*||E
National Health Commission*|||P
Chinese Center for Disease Control and Prevention|||P
Central Military Commission*|||M
Politburo Standing Committee||Politburo|E
Chinese Academy of Sciences|||O
Central Commission for Discipline Inspection|CCDI||L
General Administration of Customs|||E
State Administration for Market Regulation|||R
Taiwan Affairs Office|||E
China Earthquake Networks Center|CENC||P
China National Space Administration|CNSA||E
China Meteorological Administration|CMA*||P
Supreme People's Court|SPC*||J
Supreme People's Procuratorate|SPP*||J
China Coast Guard|||L
@HK
Hong Kong Police Force||Hong Kong police|L
Independent Commission Against Corruption|ICAC||L
Legislative Council*|LegCo||G
Hong Kong Monetary Authority|HKMA||R
@JP
Bank of Japan|BOJ;BoJ||R
National Diet||Diet*;Japanese Diet|G
Japan Meteorological Agency|JMA||P
Tokyo Metropolitan Police Department||Tokyo Metropolitan Police|L
National Police Agency*|NPA*||L
Self-Defense Forces|SDF*|Self-Defense Force;Japan Self-Defense Forces;Maritime Self-Defense Force;Air Self-Defense Force;Ground Self-Defense Force|M
Japan Coast Guard|||M
Nuclear Regulation Authority|||R
Fire and Disaster Management Agency|||P
Financial Services Agency*|||R
Ministry of Economy, Trade and Industry|METI||E
Ministry of International Trade and Industry|MITI||E
Japan Aerospace Exploration Agency|JAXA||E
Japan Transport Safety Board|||R
Japan Fair Trade Commission|JFTC||R
Japan Self-Defense Forces|||M
@KR
Bank of Korea|BOK*||R
Joint Chiefs of Staff (South Korea)||South Korean Joint Chiefs of Staff;Joint Chiefs of Staff*|M
National Intelligence Service*|NIS*||E
National Assembly (South Korea)||National Assembly*|G
Blue House|||E
Korea Disease Control and Prevention Agency|KDCA||P
Corruption Investigation Office for High-ranking Officials|CIO*||L
Presidential Security Service*|PSS*|Presidential Security Service*|L
Korea Meteorological Administration|KMA||P
Korea Customs Service|KCS*||L
National Fire Agency*|NFA*|National Fire Agency*|P
Financial Supervisory Service|FSS*||R
National Election Commission*|NEC*||R
Supreme Prosecutors' Office|||J
@KP
Supreme People's Assembly|||G
Korean People's Army|||M
@TW
Executive Yuan|||E
Legislative Yuan|||G
Mainland Affairs Council|||E
@SG
Monetary Authority of Singapore|MAS*||R
Singapore Police Force|||L
Central Narcotics Bureau|||L
@MY
Malaysian Anti-Corruption Commission|MACC||L
Bank Negara Malaysia||Bank Negara|R
@ID
Corruption Eradication Commission|KPK*||L
Constitutional Court (Indonesia)|||J
National Search and Rescue Agency|Basarnas||P
National Disaster Mitigation Agency|BNPB|National Agency for Disaster Countermeasure|P
Meteorology, Climatology and Geophysics Agency|BMKG||P
@PH
Philippine National Police|PNP||L
Philippine Drug Enforcement Agency|PDEA||L
National Bureau of Investigation|NBI||L
Armed Forces of the Philippines|AFP*||M
Malacanang||Malacañang;Malacanang Palace|E
Commission on Elections|Comelec;COMELEC||R
Philippine Coast Guard|PCG*||M
Sandiganbayan|||J
Bangko Sentral ng Pilipinas|BSP*||R
PAGASA|||P
Phivolcs||Philippine Institute of Volcanology and Seismology|P
Department of Justice of the Philippines|DOJ*|Department of Justice*|E
Department of Health of the Philippines|DOH*|Department of Health*|P
Department of Education of the Philippines|DepEd|Department of Education*|E
Department of Agriculture of the Philippines|DA*|Department of Agriculture*|E
Department of the Interior and Local Government|DILG||E
Department of Social Welfare and Development|DSWD||P
Department of National Defense|DND*||M
Department of Foreign Affairs*|DFA*||E
Department of Migrant Workers|DMW*||E
Senate of the Philippines||Senate*;Philippine Senate|G
House of Representatives of the Philippines||House of Representatives*|G
Supreme Court of the Philippines||Supreme Court*;Philippine Supreme Court|J
National Disaster Risk Reduction and Management Council|NDRRMC||P
Bureau of Immigration*|BI*||L
Bureau of Customs*|BOC*||L
Philippine Statistics Authority|PSA*||E
Office of Civil Defense*|OCD*||P
Bureau of Fire Protection*|BFP*||P
@TH
Royal Thai Police|||L
Royal Thai Army|||M
Bank of Thailand|||R
@VN
National Assembly of Vietnam|||G
@MM
Tatmadaw|||M
@DE
Federal Statistical Office*|Destatis|Federal Statistical Office*;Federal Statistics Office*|E
Federal Network Agency|BNetzA|Bundesnetzagentur|R
Federal Court of Justice|BGH||J
Bundestag||German parliament;Germany's parliament;German Parliament;lower house of parliament*|G
Bundesrat|||G
Bundesbank||German central bank;Deutsche Bundesbank|R
Bundeswehr||Germany's military;German army;German military;German armed forces|M
Federal Criminal Police Office|BKA*|Bundeskriminalamt|L
Federal Constitutional Court|||J
Federal Intelligence Service|BND||E
Federal Office for the Protection of the Constitution|BfV;BFV||E
Federal Prosecutor's Office*||Federal Prosecutor's Office*;German federal prosecutors|J
Robert Koch Institute|RKI||P
BaFin||Federal Financial Supervisory Authority|R
Chancellery|||E
Stasi|||E
Gestapo|||E
@FR
Elysee Palace||Elysee;Élysée;Élysée Palace|E
National Assembly of France||French National Assembly;French parliament|G
Matignon|||E
Quai d'Orsay|||E
Bank of France||Banque de France|R
Conseil d'Etat||Conseil d'État|J
Constitutional Council*|||J
DGSI|||E
DGSE|||E
National Gendarmerie||French gendarmerie;gendarmerie*|L
RAID|||L
National Rally|||O
BEA||Bureau of Enquiry and Analysis for Civil Aviation Safety|R
Paris Police Prefecture||Prefecture of Police;Paris police prefecture|L
National Anti-Terrorism Prosecutor's Office|PNAT|national anti-terrorism prosecutor's office|J
@IT
Carabinieri||carabinieri|L
Guardia di Finanza|||L
Quirinale||Quirinal Palace|E
Chamber of Deputies*||Chamber of Deputies*;Italian Chamber of Deputies|G
Bank of Italy|||R
Civil Protection Agency||Civil Protection|P
Protezione Civile|||P
Anti-Mafia Directorate||Direzione Investigativa Antimafia;anti-Mafia directorate|L
Consob||CONSOB|R
@ES
Guardia Civil||Civil Guard|L
Mossos d'Esquadra||Mossos|L
Policía Nacional||Policia Nacional;National Police*|L
Congress of Deputies||Spanish Parliament;Spanish parliament|G
Audiencia Nacional||National Court|J
Bank of Spain|||R
Moncloa|||E
@PT
Policia Judiciaria||Polícia Judiciária;Judicial Police*|L
Bank of Portugal|||R
@NL
Fiscal Information and Investigation Service|FIOD||L
De Nederlandsche Bank||Dutch central bank|R
Tweede Kamer||Dutch parliament|G
@BE
Belgian Federal Police|||L
@CH
Swiss National Bank|SNB||R
Fedpol||Swiss Federal Office of Police|L
FINMA|||R
@SE
Riksdag||Swedish parliament;Sweden's parliament;Swedish Parliament|G
Riksbank||Swedish central bank|R
Swedish Security Service|SAPO*|Säpo;Sapo|E
@NO
Storting||Norwegian parliament;Norwegian Parliament|G
Norges Bank|||R
Okokrim||Økokrim|L
@DK
Folketing||Danish parliament|G
@FI
Eduskunta||Finnish parliament|G
Finnish Border Guard||Border Guard*|L
National Bureau of Investigation (Finland)||National Bureau of Investigation*;Finnish National Bureau of Investigation|L
@PL
Sejm||Polish parliament|G
National Bank of Poland|||R
Law and Justice party||Law and Justice|O
@UA
National Bank of Ukraine|NBU*||R
Verkhovna Rada||Ukrainian parliament;Ukrainian Parliament;Ukraine's parliament;Rada|G
National Anti-Corruption Bureau of Ukraine|NABU|National Anti-Corruption Bureau|L
Main Directorate of Intelligence|GUR*;HUR*||M
Armed Forces of Ukraine||Ukrainian armed forces;Ukrainian military;Ukraine's military;Ukraine's army;Ukrainian army;Ukrainian Army;General Staff of the Armed Forces of Ukraine|M
Energoatom|||O
Ukrenergo|||O
Security Service of Ukraine|SBU||E
General Staff of the Armed Forces of Ukraine||General Staff*;Ukrainian General Staff|M
State Emergency Service of Ukraine||State Emergency Service*|P
@RU
Presidential Administration of Russia||Kremlin|E
State Duma||Duma;Russian parliament;Russian Parliament|G
Federation Council|||G
Federal Security Service|FSB*||E
Foreign Intelligence Service|SVR*||E
GRU|||M
KGB|KGB;K.G.B.|Committee for State Security|E
Investigative Committee of Russia||Investigative Committee;Russian Investigative Committee|L
Rosgvardia||Russian National Guard;National Guard of Russia|M
Roskomnadzor|||R
Rosatom|||O
Roscosmos||Russian space agency|E
Bank of Russia||Russian central bank;Central Bank of Russia|R
Wagner Group||Wagner;Wagner mercenary group|O
Russian Navy||Russian navy|M
Russian Army||Russian army|M
Black Sea Fleet|||M
Prosecutor General's Office of Russia||Russian Prosecutor General's Office|J
Federal Penitentiary Service||Russian prison service|L
Emergency Situations Ministry||Ministry of Emergency Situations|P
@BY
State Security Committee of Belarus||Belarusian KGB;Belarus KGB|E
@GE
Georgian Dream|||O
@TR
Grand National Assembly of Turkey||Grand National Assembly;Turkish parliament;Turkey's parliament;Turkish Parliament|G
National Intelligence Organization|MIT*||E
AFAD||Disaster and Emergency Management Presidency;Disaster and Emergency Management Authority|P
Central Bank of the Republic of Turkey||Turkish central bank|R
@IL
Knesset||Israeli parliament;Israel's parliament;Israeli Parliament|G
Israel Defense Forces|IDF;I.D.F.|Israel Defence Forces;Israeli army;Israeli military;Israel's military;Israel's army;Israel army;Israeli Army;Israeli Defense Forces;Israel Defense Force|M
Israeli Air Force|IAF*||M
Mossad|||E
Shin Bet||Israel Security Agency;Shabak|E
Israel Police||Israeli police|L
Magen David Adom|MDA*||O
Israeli Prison Service||Israel Prison Service|L
Israeli Navy||Israeli navy|M
COGAT|||M
@PS
Gaza Health Ministry||Hamas-run Health Ministry;Health Ministry in Gaza;Palestinian Health Ministry;Gaza Ministry of Health|E
Palestinian Legislative Council|||G
@IR
Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guard;Revolutionary Guards;Iranian Revolutionary Guard;Quds Force|M
Guardian Council|||E
Atomic Energy Organization of Iran|AEOI||E
Basij||Basij militia|M
Islamic Consultative Assembly||Iranian parliament;Majlis*|G
Supreme National Security Council|||E
@IQ
Iraqi Republican Guard||Republican Guard|M
Iraqi Army||Iraqi army|M
Popular Mobilization Forces|PMF*||M
@SY
Syrian Democratic Forces|SDF*||O
Syrian Army||Syrian army|M
White Helmets||Syrian Civil Defense;Syria Civil Defense|O
@LB
Lebanese Armed Forces||Lebanese army;Lebanon's army;Lebanese Army|M
Internal Security Forces|ISF*||L
@SA
Saudi Press Agency|SPA*||O
@QA
Qatar Airways|||O
@EG
Supreme Council of the Armed Forces|SCAF||M
Suez Canal Authority|SCA*||P
@LY
Libyan National Army|LNA*||M
@KE
Directorate of Criminal Investigations|DCI*||L
Independent Electoral and Boundaries Commission|IEBC||R
Kenya Wildlife Service|KWS*||P
Kenya Defence Forces|KDF*||M
Independent Policing Oversight Authority|IPOA||R
Ethics and Anti-Corruption Commission|EACC||L
Kenya Revenue Authority|KRA*||E
National Transport and Safety Authority|NTSA||R
Central Bank of Kenya|CBK*||R
National Police Service*|NPS*||L
@NG
Economic and Financial Crimes Commission|EFCC||L
Independent National Electoral Commission|INEC||R
National Drug Law Enforcement Agency|NDLEA||L
Department of State Services|DSS*||E
Nigeria Police Force||Nigerian police;Nigeria Police|L
Nigeria Centre for Disease Control|NCDC||P
National Emergency Management Agency*|NEMA||P
Central Bank of Nigeria|CBN*||R
National Agency for Food and Drug Administration and Control|NAFDAC||R
Nigeria Centre for Disease Control and Prevention|NCDC|Nigeria Centre for Disease Control|P
Nigeria Immigration Service|NIS*||L
Nigeria Customs Service|NCS*||L
Federal Road Safety Corps|FRSC||L
Nigeria Security and Civil Defence Corps|NSCDC||L
Nigerian Air Force|NAF*||M
@ZA
South African Police Service|SAPS||L
National Prosecuting Authority|NPA*||J
Eskom|||O
South African Reserve Bank|SARB*||R
South African Revenue Service|SARS*||E
State Security Agency*|||E
Constitutional Court of South Africa|||J
Truth and Reconciliation Commission*|||J
Directorate for Priority Crime Investigation|DPCI|Hawks*|L
Independent Police Investigative Directorate|IPID||L
Investigating Directorate*|||J
Special Investigating Unit*|SIU*||L
South African National Defence Force|SANDF||M
Border Management Authority*|BMA*||L
Public Protector*|||R
Electoral Commission of South Africa|IEC*||R
@SD
Rapid Support Forces|RSF*||O
Sudanese Armed Forces||Sudanese army|M
@ET
Tigray People's Liberation Front|TPLF||O
@SO
Somali National Army|||M
@BR
Federal Police of Brazil||Brazilian Federal Police;Federal Police*|L
Supreme Federal Court||Supreme Federal Tribunal|J
Central Bank of Brazil||Brazilian central bank|R
Petrobras|||O
Ibama||IBAMA|R
Planalto||Planalto Palace|E
Fiocruz|||P
Funai|||E
National Institute for Space Research|INPE||P
Senate of Brazil||Senate*;Brazilian Senate|G
Anvisa|ANVISA||R
@AR
Casa Rosada|||E
@MX
National Guard of Mexico||Mexican National Guard;National Guard*|M
Attorney General's Office of Mexico|FGR|Mexican Attorney General's Office;Attorney General's Office*;Fiscalía General de la República|J
Banco de Mexico||Bank of Mexico;Banxico|R
Pemex||PEMEX|O
Secretariat of National Defense|Sedena;SEDENA||M
@CO
National Liberation Army (Colombia)|ELN|National Liberation Army|O
Revolutionary Armed Forces of Colombia|FARC||O
Special Jurisdiction for Peace|JEP*||J
Office of the Attorney General of Colombia||Fiscalia;Fiscalía|J
@VE
National Electoral Council|CNE*||R
Bolivarian National Guard|||M
SEBIN|||E
PDVSA||Petroleos de Venezuela|O
@HT
Haitian National Police||Haiti National Police|L
@CU
Cuban Interior Ministry|||E
@GR
Hellenic Coast Guard||Greek coast guard|M
@RS
Yugoslav Army||Yugoslav army|M
Kosovo Liberation Army|KLA*||O
@AF
Afghan National Army|||M
Afghan National Police|||L
National Directorate of Security|NDS*||E
@VA
Holy See||Vatican;Roman Curia|O
@LT
Seimas|||G
@LV
Saeima|||G
@EE
Riigikogu|||G
`;
