/**
 * States, provinces and the nations of the United Kingdom: code | name | Associated Press abbreviation | capital |
 * adjectives. Two-letter postal codes count only after a comma.
 */
export const US_STATES = `
AL|Alabama|Ala.|Montgomery|Alabamian,Alabamians
AK|Alaska||Juneau|Alaskan,Alaskans
AZ|Arizona|Ariz.|Phoenix|Arizonan,Arizonans
AR|Arkansas|Ark.|Little Rock|Arkansan,Arkansans
CA|California|Calif.|Sacramento|Californian,Californians
CO|Colorado|Colo.|Denver|Coloradan,Coloradans
CT|Connecticut|Conn.|Hartford|
DE|Delaware|Del.|Dover|Delawarean
FL|Florida|Fla.|Tallahassee|Floridian,Floridians
GA|Georgia|Ga.|Atlanta|Georgians
HI|Hawaii||Honolulu|Hawaiian,Hawaiians
ID|Idaho||Boise|Idahoan
IL|Illinois|Ill.|Springfield|Illinoisan
IN|Indiana|Ind.|Indianapolis|Hoosier,Hoosiers
IA|Iowa||Des Moines|Iowan,Iowans
KS|Kansas|Kan.|Topeka|Kansan,Kansans
KY|Kentucky|Ky.|Frankfort|Kentuckian,Kentuckians
LA|Louisiana|La.|Baton Rouge|Louisianan
ME|Maine||Augusta|Mainer,Mainers
MD|Maryland|Md.|Annapolis|Marylander,Marylanders
MA|Massachusetts|Mass.|Boston|
MI|Michigan|Mich.|Lansing|Michigander,Michiganders
MN|Minnesota|Minn.|St. Paul|Minnesotan,Minnesotans
MS|Mississippi|Miss.|Jackson*|Mississippian,Mississippians
MO|Missouri|Mo.|Jefferson City|Missourian,Missourians
MT|Montana|Mont.|Helena|Montanan,Montanans
NE|Nebraska|Neb.|Lincoln*|Nebraskan,Nebraskans
NV|Nevada|Nev.|Carson City|Nevadan,Nevadans
NH|New Hampshire|N.H.|Concord|
NJ|New Jersey|N.J.|Trenton|New Jerseyan
NM|New Mexico|N.M.|Santa Fe|New Mexican,New Mexicans
NY|New York|N.Y.|Albany|New Yorker,New Yorkers
NC|North Carolina|N.C.|Raleigh|North Carolinian,North Carolinians
ND|North Dakota|N.D.|Bismarck|North Dakotan
OH|Ohio||Columbus|Ohioan,Ohioans
OK|Oklahoma|Okla.|Oklahoma City|Oklahoman,Oklahomans
OR|Oregon|Ore.|Salem|Oregonian,Oregonians
PA|Pennsylvania|Pa.|Harrisburg|Pennsylvanian,Pennsylvanians
RI|Rhode Island|R.I.|Providence|Rhode Islander
SC|South Carolina|S.C.|Columbia|South Carolinian
SD|South Dakota|S.D.|Pierre*|South Dakotan
TN|Tennessee|Tenn.|Nashville|Tennessean,Tennesseans
TX|Texas|Tex.|Austin*|Texan,Texans
UT|Utah||Salt Lake City|Utahn,Utahns
VT|Vermont|Vt.|Montpelier|Vermonter,Vermonters
VA|Virginia*|Va.|Richmond|Virginian,Virginians
WA|Washington State,Washington state|Wash.|Olympia|
WV|West Virginia|W. Va.|Charleston|West Virginian
WI|Wisconsin|Wis.|Madison*|Wisconsinite
WY|Wyoming|Wyo.|Cheyenne|Wyomingite
DC|District of Columbia|D.C.||
`;

/** Country | kind | names with adjectives after "=". */
export const DIVISIONS = `
GB|nation|England=English,Englishman;Scotland=Scottish,Scots,Scot;Wales=Welsh;Northern Ireland=Northern Irish
CA|province|Ontario,Ont.;Quebec,Québec,Que.=Quebecois;British Columbia,B.C.;Alberta=Albertan,Albertans;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland and Labrador,Newfoundland;Prince Edward Island;Northwest Territories;Yukon;Nunavut
AU|state|New South Wales,NSW;Victoria*=Victorian;Queensland=Queensland;South Australia=South Australian;Western Australia=Western Australian;Tasmania=Tasmanian;Northern Territory;Australian Capital Territory
IN|state|Maharashtra;Gujarat;Karnataka;Tamil Nadu;Kerala;Uttar Pradesh;Bihar;West Bengal;Punjab;Rajasthan;Madhya Pradesh;Andhra Pradesh;Telangana;Odisha;Assam;Haryana;Jharkhand;Chhattisgarh;Uttarakhand;Himachal Pradesh;Goa;Manipur;Jammu and Kashmir
DE|state|Saxony;Hesse;Lower Saxony;North Rhine-Westphalia;Baden-Württemberg;Brandenburg;Thuringia
MX|state|Sinaloa;Jalisco;Chihuahua;Sonora;Tamaulipas;Guerrero;Michoacan,Michoacán;Veracruz;Oaxaca;Chiapas;Baja California;Nuevo Leon,Nuevo León;Guanajuato;Zacatecas
NG|state|Kaduna;Borno;Plateau;Zamfara;Benue;Anambra;Kano
CN|province|Hubei;Guangdong;Sichuan;Hunan;Henan;Yunnan;Fujian;Zhejiang;Jiangsu;Inner Mongolia
PK|province|Sindh;Balochistan;Khyber Pakhtunkhwa
ZA|province|Gauteng;Western Cape;KwaZulu-Natal;Eastern Cape
`;
