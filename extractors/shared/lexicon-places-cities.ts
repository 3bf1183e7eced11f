/**
 * Bigger cities and those that news names often, by country (capitals stand with the countries, state capitals with the
 * states). A trailing "*" marks a word that is a common
 * word, a personal name or a town of another country as well.
 */
export const CITIES = `
GB|Birmingham*,Manchester*,Liverpool,Leeds,Sheffield,Glasgow,Edinburgh,Bristol*,Cardiff,Belfast,Newcastle*,Nottingham,Leicester,Coventry,Bradford*,Southampton,Portsmouth*,Plymouth*,Derby*,Swansea,Aberdeen*,Dundee,Brighton*,Hull*,Stoke-on-Trent,Wolverhampton,Norwich*,Oxford*,Cambridge*,York*,Exeter*,Sunderland,Middlesbrough,Luton,Reading*,Inverness,Londonderry,Salisbury*
IE|Cork*,Limerick*,Galway
FR|Marseille,Lyon,Toulouse,Nice*,Nantes,Strasbourg,Montpellier,Bordeaux,Lille,Rennes,Cannes,Calais,Grenoble
DE|Munich,Hamburg,Frankfurt,Cologne*,Stuttgart,Dusseldorf,Düsseldorf,Leipzig,Dresden,Hanover,Nuremberg,Bremen,Bonn,Dortmund,Essen,Karlsruhe,Magdeburg
IT|Milan,Naples,Turin,Palermo,Genoa,Bologna,Florence*,Venice,Catania,Bari
ES|Barcelona,Valencia,Seville,Bilbao,Malaga,Zaragoza
PT|Porto
NL|Rotterdam,Utrecht,Eindhoven
BE|Antwerp,Ghent,Liege
CH|Zurich,Geneva,Basel,Lausanne,Davos
AT|Salzburg,Graz,Linz,Innsbruck
PL|Krakow,Gdansk,Wroclaw,Lodz,Poznan
SE|Gothenburg,Malmo,Uppsala
NO|Bergen,Trondheim
DK|Aarhus
FI|Tampere,Turku
GR|Thessaloniki,Piraeus
TR|Istanbul,Izmir,Antalya,Gaziantep,Adana,Diyarbakir
RU|St. Petersburg,Novosibirsk,Yekaterinburg,Kazan,Nizhny Novgorod,Samara,Rostov-on-Don,Volgograd,Vladivostok,Sochi,Belgorod,Kursk,Grozny
UA|Kharkiv,Odesa,Odessa,Dnipro,Lviv,Mariupol,Donetsk,Luhansk,Kherson,Zaporizhzhia,Mykolaiv,Bakhmut,Sevastopol
CZ|Brno,Ostrava
RO|Cluj,Timisoara,Constanta
RS|Novi Sad
IL|Tel Aviv,Haifa,Beersheba,Ashkelon
PS|Gaza City,Rafah,Khan Younis,Jenin,Nablus,Hebron,Bethlehem
LB|Sidon,Tyre
SY|Aleppo,Homs,Idlib,Raqqa,Latakia,Hama
IQ|Mosul,Basra,Kirkuk,Fallujah,Irbil,Erbil,Tikrit,Najaf,Karbala
IR|Isfahan,Mashhad,Shiraz,Tabriz,Qom
SA|Jeddah,Mecca,Medina,Dammam
AE|Dubai,Sharjah
YE|Aden,Hodeida,Taiz
EG|Alexandria,Giza,Luxor,Sharm el-Sheikh
MA|Casablanca,Marrakech,Marrakesh,Fez
LY|Benghazi,Misrata,Sirte
NG|Lagos,Port Harcourt,Ibadan,Maiduguri
KE|Mombasa,Kisumu
TZ|Dar es Salaam
ZA|Johannesburg,Cape Town,Durban,Soweto,Port Elizabeth
CD|Goma,Lubumbashi,Bukavu
ML|Timbuktu,Gao
CI|Abidjan
IN|Mumbai,Bombay,Kolkata,Calcutta,Chennai,Madras,Bengaluru,Bangalore,Hyderabad,Ahmedabad,Pune,Jaipur,Lucknow,Kanpur,Nagpur,Indore,Bhopal,Patna,Srinagar,Amritsar,Chandigarh,Gurgaon,Noida,Surat,Varanasi,Kochi,Coimbatore
PK|Karachi,Lahore,Rawalpindi,Peshawar,Quetta,Faisalabad,Multan
BD|Chittagong
AF|Kandahar,Herat,Jalalabad,Mazar-i-Sharif,Kunduz
CN|Shanghai,Guangzhou,Shenzhen,Chongqing,Tianjin,Wuhan,Chengdu,Nanjing,Xi'an,Hangzhou,Shenyang,Harbin,Dalian,Qingdao,Urumqi,Lhasa
JP|Osaka,Yokohama,Nagoya,Kyoto,Kobe*,Fukuoka,Sapporo,Hiroshima,Nagasaki,Sendai,Fukushima
KR|Busan,Incheon,Daegu,Gwangju
TW|Kaohsiung,Taichung
PH|Quezon City,Davao,Cebu
ID|Surabaya,Bandung,Medan,Denpasar
MY|Penang,Johor Bahru
TH|Chiang Mai,Phuket,Pattaya
VN|Ho Chi Minh City,Saigon,Da Nang
MM|Yangon,Rangoon,Mandalay
KH|Siem Reap
AU|Sydney*,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin*,Gold Coast,Geelong,Cairns,Townsville
NZ|Auckland,Christchurch,Dunedin
CA|Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Halifax*,Quebec City,Hamilton*,Regina*,Saskatoon,Mississauga,Brampton,Surrey*,Windsor*
MX|Guadalajara,Monterrey,Tijuana,Ciudad Juarez,Ciudad Juárez,Acapulco,Cancun,Puebla,Culiacan,Culiacán,Matamoros,Reynosa,Nuevo Laredo
BR|Sao Paulo,São Paulo,Rio de Janeiro,Salvador*,Fortaleza,Belo Horizonte,Manaus,Recife,Porto Alegre,Curitiba
AR|Cordoba,Rosario*,Mendoza
CO|Medellin,Medellín,Cali,Barranquilla,Cartagena
VE|Maracaibo
PE|Cuzco,Arequipa
EC|Guayaquil
CL|Valparaiso,Concepcion
HN|San Pedro Sula
US|New York City,Los Angeles,Chicago,Houston*,Philadelphia,San Antonio,San Diego,Dallas*,San Francisco,Fort Worth,Charlotte*,Seattle,El Paso,Detroit,Portland,Memphis,Las Vegas,Louisville,Baltimore,Milwaukee,Albuquerque,Tucson,Fresno,Mesa*,Kansas City,Long Beach,Omaha,Oakland,Minneapolis,Tulsa,Tampa,Arlington,New Orleans,Wichita,Cleveland*,Bakersfield,Aurora*,Anaheim,Santa Ana,Riverside*,Corpus Christi,Lexington,Stockton,Cincinnati,Newark,Greensboro,Pittsburgh,Plano,Henderson*,Lincoln*,Buffalo*,Jersey City,Chula Vista,Fort Wayne,Orlando*,St. Louis,St. Petersburg,Chandler*,Laredo,Norfolk,Durham,Lubbock,Winston-Salem,Garland*,Glendale,Hialeah,Reno*,Baton Rouge,Irvine,Chesapeake,Scottsdale,Fremont,Gilbert*,San Bernardino,Birmingham,Rochester,Spokane,Des Moines,Modesto,Fayetteville,Tacoma,Oxnard,Fontana,Yonkers,Akron,Huntington Beach,Amarillo,Grand Rapids,Mobile*,Shreveport,Augusta,Grand Prairie,Overland Park,Knoxville,Worcester,Brownsville,Newport News,Providence,Fort Lauderdale,Chattanooga,Tempe,Oceanside,Rancho Cucamonga,Vancouver,Sioux Falls,Ontario,Pembroke Pines,Eugene*,Peoria,Corona*,Springfield,Fort Collins,Hayward*,Palmdale,Salinas,Hollywood,Pasadena,Sunnyvale,Pomona,Escondido,Joliet,Savannah*,Bridgeport,Torrance,Syracuse,Naperville,Paterson,McAllen,Killeen,Dayton,Murfreesboro,Waco,Cedar Rapids,New Haven,Elizabeth*,Stamford,Gainesville,Allentown,Ann Arbor,Berkeley,Flint*,Green Bay,Kalamazoo,Toledo,Duluth,Fargo,Rapid City,Billings*,Missoula,Pueblo,Boulder*,Colorado Springs,Provo,Ogden,Bellevue,Everett*,Yakima,Anchorage,Fairbanks,Miami,Miami Beach,Jacksonville,Tallahassee,Pensacola,Daytona Beach,Sarasota,Fort Myers,Naples,Key West,West Palm Beach,Macon,Columbus,Athens,Marietta,Myrtle Beach,Greenville,Spartanburg,Wilmington,Asheville,Virginia Beach,Roanoke,Alexandria,Charlottesville,Hampton*,Lynchburg,Trenton,Camden,Atlantic City,Princeton,Hoboken,Scranton,Erie,Lancaster,Reading*,York,Bethlehem,Uvalde,Parkland,Newtown,Ferguson*,Columbine,Sandy Hook,Aurora*,East Palestine,Youngstown,Gary*,South Bend,Evansville,Terre Haute,Bloomington,Champaign,Rockford,Kenosha,Racine,Davenport,Sioux City,Dubuque,Iowa City,Manhattan,Brooklyn,Queens*,Bronx,Staten Island,Harlem,Lahaina,Hilo,Biloxi,Gulfport,Hattiesburg,Tuscaloosa,Huntsville,Selma*,Little Rock,Texarkana,Galveston,Beaumont,Midland,Odessa,Abilene,Tyler*,College Station,Santa Monica,Beverly Hills,Compton*,Palo Alto,Sacramento,San Jose,Santa Barbara,Santa Cruz,Santa Rosa,Palm Springs,Flagstaff,Yuma,Concord,Manchester,Nashua,Burlington,Bangor,Lewiston,Portsmouth,Cambridge,Lowell*,Brockton,Quincy*
`;
