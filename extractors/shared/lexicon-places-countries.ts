/**
 * Countries and territories: ISO 3166-1 code | names, the first canonical | adjectives and names of the people |
 * capital. Names as the Associated Press and Reuters write them. A trailing "*" marks a word that is a common English
 * word or a frequent given name as well.
 */
export const COUNTRIES = `
AF|Afghanistan|Afghan,Afghans,Afghani|Kabul
AL|Albania|Albanian,Albanians|Tirana
DZ|Algeria|Algerian,Algerians|Algiers
AD|Andorra|Andorran,Andorrans|Andorra la Vella
AO|Angola|Angolan,Angolans|Luanda
AG|Antigua and Barbuda,Antigua|Antiguan,Antiguans|St. John's
AR|Argentina|Argentine,Argentinian,Argentines,Argentinians|Buenos Aires
AM|Armenia|Armenian,Armenians|Yerevan
AU|Australia|Australian,Australians|Canberra
AT|Austria|Austrian,Austrians|Vienna
AZ|Azerbaijan|Azerbaijani,Azeri,Azerbaijanis,Azeris|Baku
BS|Bahamas|Bahamian,Bahamians|Nassau
BH|Bahrain|Bahraini,Bahrainis|Manama
BD|Bangladesh|Bangladeshi,Bangladeshis|Dhaka
BB|Barbados|Barbadian,Barbadians|Bridgetown
BY|Belarus|Belarusian,Belarusans,Belarusians|Minsk
BE|Belgium|Belgian,Belgians|Brussels
BZ|Belize|Belizean,Belizeans|Belmopan
BJ|Benin|Beninese|Porto-Novo
BT|Bhutan|Bhutanese|Thimphu
BO|Bolivia|Bolivian,Bolivians|La Paz
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo
BW|Botswana|Botswanan|Gaborone
BR|Brazil|Brazilian,Brazilians|Brasilia
BN|Brunei|Bruneian|Bandar Seri Begawan
BG|Bulgaria|Bulgarian,Bulgarians|Sofia
BF|Burkina Faso|Burkinabe|Ouagadougou
BI|Burundi|Burundian,Burundians|Gitega
KH|Cambodia|Cambodian,Cambodians|Phnom Penh
CM|Cameroon|Cameroonian,Cameroonians|Yaounde
CA|Canada|Canadian,Canadians|Ottawa
CV|Cape Verde,Cabo Verde|Cape Verdean|Praia
CF|Central African Republic|Central African|Bangui
TD|Chad*|Chadian,Chadians|N'Djamena
CL|Chile|Chilean,Chileans|Santiago
CN|China,People's Republic of China,PRC|Chinese|Beijing
CO|Colombia|Colombian,Colombians|Bogota,Bogotá
KM|Comoros|Comorian|Moroni
CD|Democratic Republic of the Congo,Democratic Republic of Congo,Congo-Kinshasa,DR Congo,DRC|Congolese|Kinshasa
CG|Republic of Congo,Congo,Congo-Brazzaville||Brazzaville
CR|Costa Rica|Costa Rican,Costa Ricans|San Jose
CI|Ivory Coast,Cote d'Ivoire,Côte d'Ivoire|Ivorian,Ivorians|Yamoussoukro
HR|Croatia|Croatian,Croat,Croats,Croatians|Zagreb
CU|Cuba|Cuban,Cubans|Havana
CY|Cyprus|Cypriot,Cypriots|Nicosia
CZ|Czech Republic,Czechia|Czech,Czechs|Prague
DK|Denmark|Danish,Danes|Copenhagen
DJ|Djibouti|Djiboutian|Djibouti City
DM|Dominica|Dominican|Roseau
DO|Dominican Republic|Dominicans|Santo Domingo
EC|Ecuador|Ecuadorian,Ecuadorean,Ecuadorians|Quito
EG|Egypt|Egyptian,Egyptians|Cairo
SV|El Salvador|Salvadoran,Salvadorans|San Salvador
GQ|Equatorial Guinea|Equatoguinean|Malabo
ER|Eritrea|Eritrean,Eritreans|Asmara
EE|Estonia|Estonian,Estonians|Tallinn
SZ|Eswatini,Swaziland|Swazi|Mbabane
ET|Ethiopia|Ethiopian,Ethiopians|Addis Ababa
FJ|Fiji|Fijian,Fijians|Suva
FI|Finland|Finnish,Finns|Helsinki
FR|France|French,Frenchman,Frenchmen|Paris
GA|Gabon|Gabonese|Libreville
GM|Gambia|Gambian,Gambians|Banjul
GE|Georgia|Georgian,Georgians|Tbilisi
DE|Germany|German,Germans|Berlin
GH|Ghana|Ghanaian,Ghanaians|Accra
GR|Greece|Greek,Greeks|Athens
GD|Grenada|Grenadian|
GT|Guatemala|Guatemalan,Guatemalans|Guatemala City
GN|Guinea|Guinean,Guineans|Conakry
GW|Guinea-Bissau||Bissau
GY|Guyana|Guyanese|Georgetown
HT|Haiti|Haitian,Haitians|Port-au-Prince
HN|Honduras|Honduran,Hondurans|Tegucigalpa
HU|Hungary|Hungarian,Hungarians|Budapest
IS|Iceland|Icelandic,Icelanders|Reykjavik
IN|India|Indian,Indians|New Delhi,Delhi
ID|Indonesia|Indonesian,Indonesians|Jakarta
IR|Iran,Islamic Republic of Iran|Iranian,Iranians|Tehran,Teheran
IQ|Iraq|Iraqi,Iraqis|Baghdad
IE|Ireland,Republic of Ireland,Irish Republic|Irish|Dublin
IL|Israel|Israeli,Israelis|Jerusalem
IT|Italy|Italian,Italians|Rome
JM|Jamaica|Jamaican,Jamaicans|
JP|Japan|Japanese|Tokyo
JO|Jordan*|Jordanian,Jordanians|Amman
KZ|Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana
KE|Kenya|Kenyan,Kenyans|Nairobi
KI|Kiribati||Tarawa
KP|North Korea,DPRK|North Korean,North Koreans|Pyongyang
KR|South Korea,Republic of Korea|South Korean,South Koreans,Korean,Koreans|Seoul
XK|Kosovo|Kosovar,Kosovan,Kosovars|Pristina
KW|Kuwait|Kuwaiti,Kuwaitis|Kuwait City
KG|Kyrgyzstan|Kyrgyz|Bishkek
LA|Laos|Lao,Laotian,Laotians|Vientiane
LV|Latvia|Latvian,Latvians|Riga
LB|Lebanon|Lebanese|Beirut
LS|Lesotho|Basotho|Maseru
LR|Liberia|Liberian,Liberians|Monrovia
LY|Libya|Libyan,Libyans|Tripoli
LI|Liechtenstein||Vaduz
LT|Lithuania|Lithuanian,Lithuanians|Vilnius
LU|Luxembourg|Luxembourgish|Luxembourg City
MG|Madagascar|Malagasy|Antananarivo
MW|Malawi|Malawian,Malawians|Lilongwe
MY|Malaysia|Malaysian,Malaysians|Kuala Lumpur
MV|Maldives|Maldivian,Maldivians|Male*
ML|Mali|Malian,Malians|Bamako
MT|Malta|Maltese|Valletta
MH|Marshall Islands|Marshallese|Majuro
MR|Mauritania|Mauritanian,Mauritanians|Nouakchott
MU|Mauritius|Mauritian,Mauritians|Port Louis
MX|Mexico|Mexican,Mexicans|Mexico City
FM|Micronesia|Micronesian|Palikir
MD|Moldova|Moldovan,Moldovans|Chisinau
MC|Monaco|Monegasque|
MN|Mongolia|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator
ME|Montenegro|Montenegrin,Montenegrins|Podgorica
MA|Morocco|Moroccan,Moroccans|Rabat
MZ|Mozambique|Mozambican,Mozambicans|Maputo
MM|Myanmar,Burma|Burmese|Naypyitaw
NA|Namibia|Namibian,Namibians|Windhoek
NR|Nauru|Nauruan|
NP|Nepal|Nepalese,Nepali|Kathmandu,Katmandu
NL|Netherlands,Holland|Dutch,Dutchman|Amsterdam,The Hague
NZ|New Zealand|New Zealander,New Zealanders|Wellington
NI|Nicaragua|Nicaraguan,Nicaraguans|Managua
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian,Nigerians|Abuja
MK|North Macedonia,Macedonia|Macedonian,Macedonians|Skopje
NO|Norway|Norwegian,Norwegians|Oslo
OM|Oman|Omani,Omanis|Muscat
PK|Pakistan|Pakistani,Pakistanis|Islamabad
PW|Palau|Palauan|Ngerulmud
PS|Palestine,Palestinian territories|Palestinian,Palestinians|Ramallah
PA|Panama|Panamanian,Panamanians|Panama City
PG|Papua New Guinea|Papua New Guinean|Port Moresby
PY|Paraguay|Paraguayan,Paraguayans|Asuncion
PE|Peru|Peruvian,Peruvians|Lima
PH|Philippines|Philippine,Filipino,Filipinos|Manila
PL|Poland|Polish*,Poles*|Warsaw
PT|Portugal|Portuguese|Lisbon
QA|Qatar|Qatari,Qataris|Doha
RO|Romania|Romanian,Romanians|Bucharest
RU|Russia,Russian Federation|Russian,Russians|Moscow
RW|Rwanda|Rwandan,Rwandans|Kigali
KN|St. Kitts and Nevis||Basseterre
LC|St. Lucia|St. Lucian|Castries
VC|St. Vincent and the Grenadines||Kingstown
WS|Samoa|Samoan,Samoans|Apia
SM|San Marino||
SA|Saudi Arabia,Kingdom of Saudi Arabia|Saudi Arabian,Saudi,Saudis|Riyadh
SN|Senegal|Senegalese|Dakar
RS|Serbia|Serbian,Serb,Serbs,Serbians|Belgrade
SC|Seychelles|Seychellois|
SL|Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
SG|Singapore|Singaporean,Singaporeans|
SK|Slovakia|Slovak,Slovakian,Slovaks|Bratislava
SI|Slovenia|Slovenian,Slovene,Slovenes|Ljubljana
SB|Solomon Islands||Honiara
SO|Somalia|Somali,Somalis|Mogadishu
ZA|South Africa|South African,South Africans|Pretoria
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish,Spaniard,Spaniards|Madrid
LK|Sri Lanka|Sri Lankan,Sri Lankans|Colombo
SD|Sudan|Sudanese|Khartoum
SR|Suriname|Surinamese|Paramaribo
SE|Sweden|Swedish,Swede,Swedes|Stockholm
CH|Switzerland|Swiss|Bern
SY|Syria|Syrian,Syrians|Damascus
TW|Taiwan|Taiwanese|Taipei
TJ|Tajikistan|Tajik,Tajiks|Dushanbe
TZ|Tanzania|Tanzanian,Tanzanians|Dodoma
TH|Thailand|Thai,Thais|Bangkok
TL|East Timor,Timor-Leste|Timorese|Dili
TG|Togo|Togolese|Lome
TO|Tonga|Tongan,Tongans|Nuku'alofa
TT|Trinidad and Tobago,Trinidad|Trinidadian,Trinidadians|Port of Spain
TN|Tunisia|Tunisian,Tunisians|Tunis
TR|Turkey*,Turkiye,Türkiye|Turkish,Turk,Turks|Ankara
TM|Turkmenistan|Turkmen|Ashgabat
TV|Tuvalu||Funafuti
UG|Uganda|Ugandan,Ugandans|Kampala
UA|Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati,Emiratis|Abu Dhabi
GB|United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,Britons|London
US|United States,United States of America,U.S.,US,USA,U.S.A.,America|American,Americans|Washington,Washington D.C.
UY|Uruguay|Uruguayan,Uruguayans|Montevideo
UZ|Uzbekistan|Uzbek,Uzbeks|Tashkent
VU|Vanuatu||Port Vila
VA|Vatican City,Vatican,Holy See||
VE|Venezuela|Venezuelan,Venezuelans|Caracas
VN|Vietnam,Viet Nam|Vietnamese|Hanoi
YE|Yemen|Yemeni,Yemenis|Sanaa
ZM|Zambia|Zambian,Zambians|Lusaka
ZW|Zimbabwe|Zimbabwean,Zimbabweans|Harare
HK|Hong Kong|Hong Konger,Hong Kongers|
MO|Macau,Macao||
GL|Greenland|Greenlandic,Greenlanders|Nuuk
PR|Puerto Rico|Puerto Rican,Puerto Ricans|San Juan
GU|Guam||
VI|U.S. Virgin Islands,Virgin Islands||
BM|Bermuda|Bermudian,Bermudan|
KY|Cayman Islands||
GI|Gibraltar||
AW|Aruba||
SU|Soviet Union,USSR,U.S.S.R.|Soviet,Soviets|
YU|Yugoslavia|Yugoslav,Yugoslavs|
CS|Czechoslovakia|Czechoslovak|
DD|East Germany|East German,East Germans|
`;

/** Continents and regions: names | adjectives. */
export const REGIONS = `
Africa|African,Africans
Asia|Asian,Asians
Europe|European,Europeans
Antarctica|Antarctic
Oceania|
North America|North American,North Americans
South America|South American,South Americans
Latin America|Latin American,Latin Americans
Central America|Central American,Central Americans
Middle East|Middle Eastern
Southeast Asia|Southeast Asian
South Asia|South Asian
Central Asia|Central Asian
East Asia|East Asian
North Africa|North African
West Africa|West African
East Africa|East African
Sub-Saharan Africa|
Horn of Africa|
Caribbean|
Balkans|Balkan
Scandinavia|Scandinavian
Baltics|Baltic
Caucasus|
Eastern Europe|Eastern European
Western Europe|Western European
Central Europe|Central European
Arctic|
Gaza Strip|
Gaza|Gazan,Gazans
West Bank|
Golan Heights|
Persian Gulf|
Crimea|Crimean
Donbas|
Kashmir|Kashmiri
Kurdistan|Kurdish,Kurds
Chechnya|Chechen,Chechens
Tibet|Tibetan,Tibetans
Xinjiang|
Catalonia|Catalan,Catalans
Bavaria|Bavarian
Flanders|Flemish
Corsica|Corsican
Sicily|Sicilian
Sardinia|Sardinian
New England|
Midwest|
Bay Area|
Silicon Valley|
Gulf Coast|
Pacific Northwest|
Appalachia|
`;
