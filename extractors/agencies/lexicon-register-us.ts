/**
 * Bodies of the United States federal government. A row is: name | acronyms | other names | class | parent (an acronym
 * or name of this table). In other names "~" marks a former name. A form with "*" is a name that other bodies share: it
 * counts for this one when the article's country or an introduction says so. "Department of X" stands for "X
 * Department" too, and every name for the same with "U.S." before it.
 * Checked against the A to Z index of U.S. government departments and agencies (usa.gov) and congress.gov.
 */
export const US_FEDERAL = `
U.S. Department of State|DOS*|State Department;Foggy Bottom|E
U.S. Department of the Treasury||Treasury Department*;Treasury*;Department of Treasury|E
U.S. Department of Defense|DOD;DoD|Pentagon;Defense Department*;Department of War;~War Department|M
U.S. Department of Justice|DOJ|Justice Department*;Main Justice;Justice Dept.|J
U.S. Department of the Interior|DOI*|Interior Department*;Department of Interior*|E
U.S. Department of Agriculture|USDA|Agriculture Department*|E
U.S. Department of Commerce||Commerce Department*|E
U.S. Department of Labor|DOL*|Labor Department*|E
U.S. Department of Health and Human Services|HHS|Health and Human Services;~Department of Health, Education and Welfare;Department of Health & Human Services|E
U.S. Department of Housing and Urban Development|HUD|Housing and Urban Development|E
U.S. Department of Transportation|DOT*;USDOT|Transportation Department*|E
U.S. Department of Energy|DOE*|Energy Department*|E
U.S. Department of Education||Education Department*|E
U.S. Department of Veterans Affairs|VA*|Veterans Affairs;Veterans Affairs Department;Veterans Administration;Department of Veterans' Affairs|E
U.S. Department of Homeland Security|DHS|Homeland Security;Homeland Security Department|E
White House||Oval Office;West Wing;Executive Office of the President|E
Office of Management and Budget|OMB|White House Office of Management and Budget;White House budget office|E|White House
National Security Council|NSC*|White House National Security Council|E|White House
Office of the U.S. Trade Representative|USTR|Office of the United States Trade Representative;U.S. Trade Representative's Office|E|White House
Office of National Drug Control Policy|ONDCP|White House Office of National Drug Control Policy|E|White House
Office of Science and Technology Policy|OSTP||E|White House
Council of Economic Advisers|CEA*||E|White House
National Economic Council|NEC*||E|White House
Department of Government Efficiency|DOGE|US DOGE Service|E|White House
U.S. Secret Service|USSS|Secret Service*|L|DHS
Federal Bureau of Investigation|FBI;F.B.I.||L|DOJ
Drug Enforcement Administration|DEA;D.E.A.|Drug Enforcement Agency|L|DOJ
Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF;A.T.F.;BATF|Bureau of Alcohol, Tobacco and Firearms;Bureau of Alcohol Tobacco and Firearms;Bureau of Alcohol, Tobacco, Firearms & Explosives;Alcohol, Tobacco and Firearms;Bureau of Alcohol, Tobacco, Firearms, and Explosives;Bureau of Alcohol, Tobacco, and Firearms|L|DOJ
U.S. Marshals Service|USMS|Marshals Service;U.S. Marshals;US Marshals;U.S. Marshal's Service;U.S. Marshal Service;U.S. marshals|L|DOJ
Federal Bureau of Prisons|BOP|Bureau of Prisons|L|DOJ
U.S. Attorney's Office||U.S. attorney's office;US Attorney's Office;US attorney's office;United States Attorney's Office;U.S. Attorney General's Office|J|DOJ
Civil Rights Division||Justice Department's Civil Rights Division|J|DOJ
Criminal Division||Justice Department's Criminal Division|J|DOJ
Antitrust Division|||J|DOJ
National Security Division|||J|DOJ
Office of Legal Counsel|OLC||J|DOJ
Special Counsel's Office||special counsel's office|J
Office of Juvenile Justice and Delinquency Prevention|OJJDP||J|DOJ
Bureau of Justice Statistics|BJS||J|DOJ
Office of Justice Programs|OJP||J|DOJ
Executive Office for Immigration Review|EOIR||J|DOJ
Board of Immigration Appeals|BIA*||J|DOJ
U.S. Customs and Border Protection|CBP|Customs and Border Protection;Customs and Border Patrol;Customs & Border Protection;~U.S. Customs Service;~Customs Service|L|DHS
U.S. Border Patrol||Border Patrol|L|CBP
U.S. Immigration and Customs Enforcement|ICE|Immigration and Customs Enforcement;Immigration & Customs Enforcement|L|DHS
Immigration and Naturalization Service|INS*||L|DOJ
Homeland Security Investigations|HSI||L|ICE
Enforcement and Removal Operations|ERO*||L|ICE
U.S. Citizenship and Immigration Services|USCIS|Citizenship and Immigration Services|E|DHS
Transportation Security Administration|TSA||L|DHS
Federal Emergency Management Agency|FEMA||P|DHS
U.S. Coast Guard|USCG|Coast Guard*|M|DHS
Cybersecurity and Infrastructure Security Agency|CISA||E|DHS
Federal Protective Service|||L|DHS
Federal Law Enforcement Training Center|FLETC||L|DHS
U.S. Capitol Police|USCP|Capitol Police|L
U.S. Park Police|USPP|Park Police|L
U.S. Postal Inspection Service|USPIS|Postal Inspection Service|L|USPS
U.S. Postal Service|USPS|Postal Service;~U.S. Post Office Department|P
Internal Revenue Service|IRS;I.R.S.||E|U.S. Department of the Treasury
IRS Criminal Investigation|IRS-CI|Internal Revenue Service Criminal Investigation;IRS Criminal Investigation Division|L|IRS
Financial Crimes Enforcement Network|FinCEN||R|U.S. Department of the Treasury
Office of Foreign Assets Control|OFAC||E|U.S. Department of the Treasury
Office of the Comptroller of the Currency|OCC*|Comptroller of the Currency|R|U.S. Department of the Treasury
U.S. Mint|||E|U.S. Department of the Treasury
Alcohol and Tobacco Tax and Trade Bureau|TTB||R|U.S. Department of the Treasury
Committee on Foreign Investment in the United States|CFIUS||R
Central Intelligence Agency|CIA;C.I.A.||E
National Security Agency|NSA*;N.S.A.||M|DOD
Defense Intelligence Agency|DIA*||M|DOD
National Reconnaissance Office|NRO*||M|DOD
National Geospatial-Intelligence Agency|NGA*||M|DOD
Office of the Director of National Intelligence|ODNI||E
Defense Advanced Research Projects Agency|DARPA||M|DOD
Defense Logistics Agency|DLA||M|DOD
Missile Defense Agency|||M|DOD
Defense Security Cooperation Agency|DSCA||M|DOD
Defense Threat Reduction Agency|DTRA||M|DOD
Joint Chiefs of Staff||Joint Chiefs;Joint Staff|M|DOD
U.S. Army||Army*;U.S. Army Reserve;Army Reserve|M|DOD
U.S. Navy|USN|Navy*;U.S. Navy Reserve|M|DOD
U.S. Air Force|USAF|Air Force*;Air Force Reserve|M|DOD
U.S. Marine Corps|USMC|Marine Corps;U.S. Marines|M|DOD
U.S. Space Force||Space Force|M|DOD
National Guard*||Army National Guard;Air National Guard;U.S. National Guard|M|DOD
National Guard Bureau|||M|DOD
U.S. Central Command|CENTCOM|Central Command|M|DOD
U.S. European Command|EUCOM||M|DOD
U.S. Africa Command|AFRICOM||M|DOD
U.S. Indo-Pacific Command|INDOPACOM|~U.S. Pacific Command;Pacific Command|M|DOD
U.S. Northern Command|NORTHCOM||M|DOD
U.S. Southern Command|SOUTHCOM||M|DOD
U.S. Cyber Command|CYBERCOM|Cyber Command|M|DOD
U.S. Strategic Command|STRATCOM|Strategic Command|M|DOD
U.S. Special Operations Command|SOCOM|Special Operations Command|M|DOD
Joint Special Operations Command|JSOC||M|DOD
U.S. Transportation Command|TRANSCOM||M|DOD
North American Aerospace Defense Command|NORAD||M
U.S. Forces Korea|USFK||M|DOD
Army Corps of Engineers|USACE|U.S. Army Corps of Engineers;Corps of Engineers|M|DOD
Naval Criminal Investigative Service|NCIS||L|U.S. Navy
Army Criminal Investigation Division||Army Criminal Investigation Command;U.S. Army Criminal Investigation Command|L|U.S. Army
Air Force Office of Special Investigations|OSI*|Office of Special Investigations|L|U.S. Air Force
Defense Criminal Investigative Service|DCIS||L|DOD
Navy SEALs||Navy Seals;SEALs|M|U.S. Navy
Army Rangers||U.S. Army Rangers|M|U.S. Army
Delta Force|||M|U.S. Army
Green Berets||Army Green Berets|M|U.S. Army
West Point||U.S. Military Academy;United States Military Academy|M|U.S. Army
U.S. Naval Academy||Naval Academy|M|U.S. Navy
U.S. Air Force Academy||Air Force Academy|M|U.S. Air Force
Guantanamo Bay Naval Base||Naval Station Guantanamo Bay|M
Centers for Disease Control and Prevention|CDC;C.D.C.|Centers for Disease Control;Center for Disease Control;Center for Disease Control and Prevention;Centers for Disease Control & Prevention|P|HHS
Food and Drug Administration|FDA;F.D.A.|Food & Drug Administration|R|HHS
National Institutes of Health|NIH;N.I.H.|National Institute of Health|P|HHS
National Institute on Drug Abuse|NIDA||P|NIH
National Institute of Allergy and Infectious Diseases|NIAID||P|NIH
National Cancer Institute|NCI*||P|NIH
National Institute of Mental Health|NIMH||P|NIH
National Heart, Lung, and Blood Institute|NHLBI||P|NIH
National Institute on Alcohol Abuse and Alcoholism|NIAAA||P|NIH
National Institute on Aging|||P|NIH
National Library of Medicine|||P|NIH
Centers for Medicare and Medicaid Services|CMS*|Centers for Medicare & Medicaid Services;~Health Care Financing Administration|E|HHS
Substance Abuse and Mental Health Services Administration|SAMHSA||P|HHS
Health Resources and Services Administration|HRSA||P|HHS
Indian Health Service|IHS*||P|HHS
Administration for Children and Families|ACF*||E|HHS
Office of Refugee Resettlement|ORR*||E|HHS
Agency for Healthcare Research and Quality|AHRQ||P|HHS
Biomedical Advanced Research and Development Authority|BARDA||P|HHS
Public Health Service||U.S. Public Health Service|P|HHS
Social Security Administration|SSA*||E
Environmental Protection Agency|EPA;E.P.A.||R
Federal Aviation Administration|FAA;F.A.A.||R|DOT
National Highway Traffic Safety Administration|NHTSA||R|DOT
Federal Railroad Administration|FRA*||R|DOT
Federal Highway Administration|FHWA||E|DOT
Federal Transit Administration|FTA*||E|DOT
Federal Motor Carrier Safety Administration|FMCSA||R|DOT
Pipeline and Hazardous Materials Safety Administration|PHMSA||R|DOT
Maritime Administration|MARAD||E|DOT
National Transportation Safety Board|NTSB;N.T.S.B.||R
Surface Transportation Board|||R
Federal Maritime Commission|||R
Federal Reserve System||Federal Reserve;Federal Reserve Board;Fed;U.S. Federal Reserve;U.S. central bank;Federal Reserve Bank;Board of Governors of the Federal Reserve System|R
Federal Open Market Committee|FOMC||R|Federal Reserve System
Federal Reserve Bank of New York||New York Fed|R|Federal Reserve System
Federal Reserve Bank of Atlanta||Atlanta Fed|R|Federal Reserve System
Federal Reserve Bank of Chicago||Chicago Fed|R|Federal Reserve System
Federal Reserve Bank of St. Louis||St. Louis Fed|R|Federal Reserve System
Federal Reserve Bank of San Francisco||San Francisco Fed|R|Federal Reserve System
Federal Reserve Bank of Dallas||Dallas Fed|R|Federal Reserve System
Federal Reserve Bank of Minneapolis||Minneapolis Fed|R|Federal Reserve System
Federal Reserve Bank of Philadelphia||Philadelphia Fed|R|Federal Reserve System
U.S. Securities and Exchange Commission|SEC*;S.E.C.|Securities and Exchange Commission;Securities & Exchange Commission|R
Commodity Futures Trading Commission|CFTC||R
Federal Trade Commission|FTC;F.T.C.||R
Federal Communications Commission|FCC;F.C.C.||R
Federal Deposit Insurance Corp.|FDIC|Federal Deposit Insurance Corporation|R
Federal Energy Regulatory Commission|FERC||R
Federal Election Commission|FEC*||R
Election Assistance Commission||U.S. Election Assistance Commission|R
Consumer Financial Protection Bureau|CFPB||R
Consumer Product Safety Commission|CPSC||R
Nuclear Regulatory Commission|NRC*||R
National Labor Relations Board|NLRB||R
Equal Employment Opportunity Commission|EEOC||R
Occupational Safety and Health Administration|OSHA||R|DOL
Mine Safety and Health Administration|MSHA||R|DOL
Bureau of Labor Statistics|BLS*||E|DOL
Bureau of Economic Analysis|||E|U.S. Department of Commerce
Bureau of Industry and Security|BIS*||R|U.S. Department of Commerce
U.S. Census Bureau||Census Bureau;Bureau of the Census|E|U.S. Department of Commerce
National Oceanic and Atmospheric Administration|NOAA||P|U.S. Department of Commerce
National Weather Service|NWS||P|NOAA
National Hurricane Center|NHC||P|NOAA
Storm Prediction Center|||P|NOAA
Climate Prediction Center|||P|NOAA
National Marine Fisheries Service|NMFS|NOAA Fisheries|R|NOAA
National Institute of Standards and Technology|NIST||E|U.S. Department of Commerce
National Telecommunications and Information Administration|NTIA||E|U.S. Department of Commerce
U.S. Patent and Trademark Office|USPTO|Patent and Trademark Office;Patent Office*|R|U.S. Department of Commerce
International Trade Commission||U.S. International Trade Commission|R
National Aeronautics and Space Administration|NASA||E
Jet Propulsion Laboratory|JPL|NASA Jet Propulsion Laboratory;NASA's Jet Propulsion Laboratory|E|NASA
Johnson Space Center|||E|NASA
Kennedy Space Center|||E|NASA
National Science Foundation|NSF*||E
National Park Service|NPS||P|U.S. Department of the Interior
U.S. Fish and Wildlife Service|USFWS;FWS*|Fish and Wildlife Service|P|U.S. Department of the Interior
U.S. Geological Survey|USGS|Geological Survey*|P|U.S. Department of the Interior
Bureau of Land Management|BLM*||E|U.S. Department of the Interior
Bureau of Reclamation|||E|U.S. Department of the Interior
Bureau of Indian Affairs|BIA*||E|U.S. Department of the Interior
Bureau of Ocean Energy Management|BOEM||R|U.S. Department of the Interior
Bureau of Safety and Environmental Enforcement|BSEE||R|U.S. Department of the Interior
Minerals Management Service|MMS*||R|U.S. Department of the Interior
U.S. Forest Service|USFS|Forest Service*|P|USDA
Food Safety and Inspection Service|FSIS||R|USDA
Animal and Plant Health Inspection Service|APHIS||R|USDA
Food and Nutrition Service|||E|USDA
Farm Service Agency|||E|USDA
Natural Resources Conservation Service|NRCS||E|USDA
National Interagency Fire Center|NIFC||P
National Nuclear Security Administration|NNSA||E|U.S. Department of Energy
Energy Information Administration|EIA*||E|U.S. Department of Energy
Los Alamos National Laboratory|||E|U.S. Department of Energy
Lawrence Livermore National Laboratory|||E|U.S. Department of Energy
Oak Ridge National Laboratory|||E|U.S. Department of Energy
Tennessee Valley Authority|TVA*||P
General Services Administration|GSA*||E
Office of Personnel Management|OPM*||E
Office of Government Ethics|OGE||E
Merit Systems Protection Board|MSPB||E
U.S. Office of Special Counsel|OSC*||E
Small Business Administration|SBA*||E
Federal Housing Administration|FHA*||E|HUD
Federal Housing Finance Agency|FHFA||R
Federal Home Loan Bank Board||Federal Home Loan Bank System|R
Resolution Trust Corp.|RTC*|Resolution Trust Corporation|E
Federal Savings and Loan Insurance Corp.|FSLIC|Federal Savings and Loan Insurance Corporation|R
Office of Thrift Supervision|OTS*||R
Pension Benefit Guaranty Corp.|PBGC|Pension Benefit Guaranty Corporation|E
National Credit Union Administration|NCUA||R
Export-Import Bank of the United States||Export-Import Bank;Ex-Im Bank;Eximbank|E
Interstate Commerce Commission|ICC*||R
Civil Aeronautics Board|||R
Federal Mediation and Conciliation Service|||E
National Mediation Board|||E
U.S. Agency for International Development|USAID|Agency for International Development|E|U.S. Department of State
Peace Corps|||E
Voice of America|VOA|VOA News|O
U.S. Agency for Global Media|USAGM|~U.S. Information Agency;~Broadcasting Board of Governors|E
National Archives and Records Administration|NARA|National Archives*|E
Library of Congress||Congressional Research Service|G
Government Accountability Office|GAO|~General Accounting Office|G
Congressional Budget Office|CBO||G
Government Publishing Office||~Government Printing Office|G
Smithsonian Institution||Smithsonian|O
AmeriCorps||Corporation for National and Community Service|E
Selective Service System|||E
Federal Judicial Center|||J
U.S. Sentencing Commission||Sentencing Commission|J
Judicial Conference of the United States||Judicial Conference;U.S. Judicial Conference|J
Administrative Office of the U.S. Courts|||J
U.S. Commission on Civil Rights||Commission on Civil Rights;Civil Rights Commission*|E
U.S. Commission on International Religious Freedom|USCIRF||E
U.S.-China Economic and Security Review Commission|USCC||G
Warren Commission||President's Commission on the Assassination of President Kennedy|E
9/11 Commission||Sept. 11 commission;National Commission on Terrorist Attacks Upon the United States|E
Chemical Safety Board|CSB|U.S. Chemical Safety Board;Chemical Safety and Hazard Investigation Board|R
Public Company Accounting Oversight Board|PCAOB||R
Nuclear Waste Technical Review Board|||E
National Endowment for the Arts|NEA*||E
National Endowment for the Humanities|NEH||E
Corporation for Public Broadcasting|CPB||O
Amtrak||National Railroad Passenger Corp.|P
Financial Stability Oversight Council|FSOC||R
National Counterterrorism Center|NCTC||E
National Crime Information Center|NCIC||L|FBI
Behavioral Analysis Unit|||L|FBI
Internet Crime Complaint Center|IC3||L|FBI
Joint Terrorism Task Force|JTTF||L|FBI
National Center for Missing and Exploited Children|NCMEC|National Center for Missing & Exploited Children|O
Supreme Court of the United States|SCOTUS|Supreme Court*;United States Supreme Court|J
U.S. Court of International Trade||Court of International Trade|J
U.S. Court of Federal Claims||Court of Federal Claims;~U.S. Claims Court|J
U.S. Tax Court||Tax Court*|J
U.S. Bankruptcy Court||Bankruptcy Court*|J
Foreign Intelligence Surveillance Court||FISA court;FISA Court|J
U.S. Court of Appeals for the Armed Forces|||J
U.S. Congress||Congress*;United States Congress|G
U.S. Senate||Senate*;United States Senate|G|U.S. Congress
U.S. House of Representatives||House of Representatives*;House*;U.S. House;United States House of Representatives|G|U.S. Congress
Congressional Black Caucus|||G
Congressional Hispanic Caucus|||G
Congressional Progressive Caucus|||G
House Freedom Caucus||Freedom Caucus|G
Joint Economic Committee|||G
Joint Committee on Taxation|||G
House Select Committee on the January 6 Attack||Jan. 6 committee;January 6 committee;House Jan. 6 committee;Jan. 6 panel|G
House Un-American Activities Committee|||G
U.S. House Select Committee on the Events Surrounding the 2012 Terrorist Attack in Benghazi||House Select Committee on Benghazi;Select Committee on Benghazi;House Benghazi Committee;Benghazi committee;Benghazi Committee|G
Special Weapons and Tactics|||L
Joint Criminal Opioid and Darknet Enforcement|JCODE|Joint Criminal Opioid Darknet Enforcement;Joint Criminal and Opioid Darknet Enforcement|L|FBI
Organized Crime Drug Enforcement Task Forces|OCDETF|Organized Crime Drug Enforcement Task Force|L|DOJ
High Intensity Drug Trafficking Areas|HIDTA||L
Task Force KleptoCapture|||L|DOJ
National Cryptocurrency Enforcement Team|||L|DOJ
Diplomatic Security Service||Bureau of Diplomatic Security|L|U.S. Department of State
Bureau of Consular Affairs|||E|U.S. Department of State
Sandia National Laboratories|||E|U.S. Department of Energy
Argonne National Laboratory|||E|U.S. Department of Energy
U.S. Institute of Peace|||O
National Academy of Sciences||National Academies of Sciences, Engineering, and Medicine;National Academies|O
Fannie Mae||Federal National Mortgage Association|O
Freddie Mac||Federal Home Loan Mortgage Corp.|O
Ginnie Mae||Government National Mortgage Association|E
Sallie Mae||Student Loan Marketing Association|O
Walter Reed National Military Medical Center||Walter Reed Army Medical Center|M
Strategic Air Command|||M
U.S. Sixth Fleet||Sixth Fleet;6th Fleet|M|U.S. Navy
U.S. Fifth Fleet||Fifth Fleet;5th Fleet|M|U.S. Navy
U.S. Seventh Fleet||Seventh Fleet;7th Fleet|M|U.S. Navy
101st Airborne Division||101st Airborne|M|U.S. Army
82nd Airborne Division||82nd Airborne|M|U.S. Army
Texas Rangers||Texas Rangers*|L
Texas Department of Public Safety|DPS*||L
California Highway Patrol|CHP||L
Florida Department of Law Enforcement|FDLE||L
Georgia Bureau of Investigation|GBI||L
Kansas Bureau of Investigation|KBI*||L
Oklahoma State Bureau of Investigation|OSBI||L
Tennessee Bureau of Investigation|TBI*||L
Ohio Bureau of Criminal Investigation|BCI*||L
North Carolina State Bureau of Investigation|SBI*||L
South Carolina Law Enforcement Division|SLED*||L
Minnesota Bureau of Criminal Apprehension|BCA*|Bureau of Criminal Apprehension|L
New York City Police Department|NYPD|New York Police Department;New York City Police;New York police;New York City police|L
Los Angeles Police Department|LAPD|LA police;L.A. police|L
Los Angeles County Sheriff's Department|LASD|L.A. County Sheriff's Department|L
Las Vegas Metropolitan Police Department|LVMPD|Las Vegas Metro Police|L
Metropolitan Police Department of the District of Columbia||D.C. police;DC police;Washington, D.C., Metropolitan Police Department|L
New York City Fire Department|FDNY|Fire Department of New York|P
Metropolitan Transportation Authority|MTA*||P
Port Authority of New York and New Jersey||Port Authority|P
California Department of Forestry and Fire Protection||Cal Fire;CalFire;Cal FIRE|P
California Department of Transportation||Caltrans|P
California Public Utilities Commission|CPUC||R
California Air Resources Board|CARB||R
California Public Employees' Retirement System|CalPERS||P
Texas Education Agency|TEA*||P
Electric Reliability Council of Texas|ERCOT||P
Bay Area Rapid Transit|BART*||P
Washington Metropolitan Area Transit Authority|WMATA||P
Southeastern Pennsylvania Transportation Authority|SEPTA||P
Massachusetts Bay Transportation Authority|MBTA||P
Chicago Transit Authority|CTA*||P
Navajo Nation||Navajo Nation Police|E
`;

/** Committees of Congress: chamber (H, S) | subject as the press names it | full subject. */
export const US_COMMITTEES = `
H|Oversight;Oversight and Accountability;Oversight and Government Reform;Government Reform|Oversight and Government Reform
H|Judiciary|the Judiciary
H|Ways and Means|Ways and Means
H|Intelligence;Select Intelligence|Intelligence
H|Armed Services|Armed Services
H|Foreign Affairs;International Relations|Foreign Affairs
H|Energy and Commerce|Energy and Commerce
H|Financial Services|Financial Services
H|Homeland Security|Homeland Security
H|Appropriations|Appropriations
H|Budget|the Budget
H|Rules|Rules
H|Ethics|Ethics
H|Agriculture|Agriculture
H|Education and the Workforce;Education and Labor|Education and the Workforce
H|Natural Resources|Natural Resources
H|Science, Space and Technology;Science|Science, Space, and Technology
H|Transportation and Infrastructure;Transportation|Transportation and Infrastructure
H|Veterans' Affairs;Veterans Affairs|Veterans' Affairs
H|Small Business|Small Business
H|Administration|House Administration
H|Banking|Banking
H|Select Committee on the Chinese Communist Party|the Chinese Communist Party
S|Judiciary|the Judiciary
S|Intelligence;Select Intelligence|Intelligence
S|Foreign Relations|Foreign Relations
S|Armed Services|Armed Services
S|Finance|Finance
S|Banking|Banking, Housing, and Urban Affairs
S|Appropriations|Appropriations
S|Budget|the Budget
S|Commerce|Commerce, Science, and Transportation
S|Homeland Security and Governmental Affairs;Homeland Security;Governmental Affairs|Homeland Security and Governmental Affairs
S|Health, Education, Labor and Pensions;Health|Health, Education, Labor, and Pensions
S|Labor and Human Resources|Labor and Human Resources
S|Environment and Public Works|Environment and Public Works
S|Energy and Natural Resources|Energy and Natural Resources
S|Agriculture|Agriculture, Nutrition, and Forestry
S|Rules|Rules and Administration
S|Ethics|Ethics
S|Veterans' Affairs|Veterans' Affairs
S|Small Business|Small Business and Entrepreneurship
S|Indian Affairs|Indian Affairs
S|Aging|Aging
S|Watergate|Presidential Campaign Activities
`;
