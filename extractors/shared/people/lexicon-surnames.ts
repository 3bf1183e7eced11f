/**
 * Frequent surnames, folded (no diacritics, lower case). A surname alone proves little: it counts only together with
 * what the sentence says of its bearer.
 *
 * Sources: the list of surnames of compromise 14 (MIT), the most frequent surnames of the United States Census of 2010
 * (public domain), heads of state and of government, and others long in the news.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  `
    abbas abbate abe acosta adams adelson adler agarwal aguilar akhtar albright aleksejev alexander alito aliyev allen
    almeida alvarez alves andersen anderson andersson andov andreassen andrejev andrews angelov angelova ansari araujo
    araya armstrong arnold arslan aslan assad assange atchison atkinson austin ayala aydin babic bach baez bahk bahng
    bailey baker bakker baldwin bandara bandyopadhyay banik banks bannon barbieri barbosa barksdale barnes barnier
    barr bartlett barua bashir bates bauer becker beckham beethoven begu bektashi bell bengtsson benitez bennett
    berger bergman bergmann berisha bernanke bernasconi berndsen berry bezos bhak bhang bhoumik bhowmik bhuiyan
    bianchi biden bishop bishwas black blair blanco blazevic blondal boehner bogdanov bolsonaro bondarenko bonik
    boruya bosu bouchard boyd boyko bozic bozinov bradley brankov breyer briem brooks brown browne bryant buchanan
    buffett burke burns burton bush butler byrne bytyqi caceres calderon cameron campbell cardoso cardozo carlsson
    carpenter carr carroll carson carter caruso carvalho castillo castro cavadini ceban cebotari celik cengic
    cereghetti cerna cerny chakma chakraborty chan chand chang chapman chatterjee chattopadhyay chaudhry chavez chen
    cheney cheon cheong cheung chiu choi chong chopra choudhury choung chow chowdhury choy christensen christiansen
    christie chung chwe ciobanu clark clarke clinton cohen cole coleman collins comey conti contreras conway cook
    cooke cooper corbyn correa correia costa cox crawford crivelli cruz cunningham dahl damcevski daniels danielsen
    dankula datta davidov davidson davies davis debnath delgado delic demir demirovic dervishi devi dewan dias diaz
    dickinson dimitrov dimitrova dissanayake dixon djurhuus dogan doherty dominguez donev dordevic dotto draghi
    driscoll duarte dubois dumitru duncan dunn durand duric duterte dutta dvorak dvorakova eder edison edwards
    einstein elliott ellis erdogan eriksen eriksson escobar espinoza esposito estrada evans faber farage farrell
    ferguson ferhatovic fernandes fernandez ferrara ferrari ferreira fields filipov filipovic fiorina fischer fisher
    fitzgerald fjeldsted fleming flores fontana ford fortin foster fournier fowler fox franklin freeman friedman fuchs
    fuentes fujita fuller gagne gagnon galeano gallagher galli gallo gamage gandhi garcia gardner garland garza gashi
    gates gauthier georgiev georgieva gheorghe gibson gimenez gingrich ginsburg giordano giuliani gjonaj gjoni
    goldberg goldstein golubev gomes gomez goncalves gonzales gonzalez goode goodman gorbachev gordon gore gorsuch
    graham grant gray grayling green greene greenspan grgic griffin griffith griffiths gruber guerra guerrero
    gunnarsson guo gustafsson guterres gutierrez guzman gwon hadzic hagen hall halvorsen hamalainen hamilton hansen
    hansson haque harding harper harris hart hasani hasanov hasanovic hashimoto haugen haung hawkins hayashi hayes
    heikkila heikkinen heinonen hemingway henderson henriksen henry hernandez herrera hess hicks higgins hill
    hitchcock hjaltalin hoang hodzic hofer hoffman hoffmann hofmann hojgaard hok holder hollande holmes holt hopkins
    horak horakova horvat howard howe howell hoxha hristov hristova huaman huang huber huckabee hudson hughes hunter
    huynh ibrahimovic iglesias ikeda iliev ilieva inoue ionescu ishikawa ito ivanou ivanov ivanova jackson jacobs
    jacobsen jakobsson james jankovic jansen janssen janssens jansson jarvinen jenkins jennings jensen jhang jimenez
    joensen johannesen johannessen johansen johansson johnsen johnson johnston jones jonsson jordan jorgensen joung
    jovanovic juncker jung juric kagan kahn kaine kalloe kaminski kane kaplan kapoor karjalainen karlsen karlsson
    kasich kastrati kato kaur kavanaugh kaya kayser kazlov keller kelley kelly kennedy kerry khamenei khan kieffer
    kikuchi kilic kim kimura king kinnunen kishida klein kluivert knezevic knight kobayashi koch korhonen koskinen
    kovac kovacevic kovacic kovacs koval kovalchuk kovalenko kowalczyk kowalski kozlov kramer krasniqi kraus krause
    kravchenko kremer krishna kristensen kristiansen kryeziu kucera kucerova kumar kumara kushner kuznetsov kvaran
    kwok kwon lagarde laine laitinen lammy lane larsen larsson lavoie lavrov lawrence lawson lebedev lecouffe lee
    lefebvre lefevre lehmann lehtinen lehtonen leitner leka lekaj lenin leroy lewandowski lewis lincoln lindberg
    lindholm lindstrom liu liyanage lombardi long lopes lopez lovric lowe lukic lula lund lungu luo lynch macron
    madrigal madsen maduro maeda magnusson maier majerus makarov makela makinen mamani mammadov manafort mancini
    mandela mann manning mariani maric marin marino markovic marques marroquin marshall martinez martins mason mateen
    matei matic matsumoto matthews mayer mayr mccain mccarthy mcconnell mccoy mcdonald mclaughlin mclean medvedev
    mehmedovic mehmeti meier meijer mejia melnyk melo mendes mendez mercier merkel messi messier meyer meyers micrachi
    mihhailov mikkelsen milgram miller mills milosevic mitchell mnuchin modi mohan molina moller monaco monroe
    montgomery moore morales moreau moreira moreno moretti morgan mori morin morina morozov morris morrison mortensen
    morton moser moss mozart mueller mugabe mulder muller munoz munteanu murati muratovic murphy murray musk mussolini
    myers nagy nakajima nakamura nakashima narayan nash navarro neilson nelson nemcova nemec netanyahu nguyen nichols
    nicholson nielsen niemi nieminen nikolic nikolov nikolova nilsen nilsson nixon norodahl norris novak novakova
    novikov novotna novotny nowak nunes nunez nyman obama obrien oconnor ogawa oliveira oliver oliynyk olofsson olsen
    olson olsson oneill orellana ortega ortiz orwell osborne owens ozdemir ozturk pahk pahng pak palin palmer
    papadopoulos park parker patel patterson pavic pavlov pavlovic payne pearson pedersen peeters pelosi pena pence
    pereira perera peretz perez peric perkins persson peters petersen peterson petrov petrova petrovic pettersen
    pettersson phak pham phan phang phillips picasso pichler pierce piero pinas pinto polishchuk popescu popov popovic
    poroshenko porter portillo poulsen powell prasad price prifti prochazka prochazkova putin quispe radic radu
    ramirez ramos rantanen rasmussen ravelli ray reagan reed rees reid reis reiter reuter reyes reynolds ribeiro ricci
    rice richards richardson ries riley rivas rivera rizzo roberts robertson robinson rocha rodrigues rodriguez rogers
    rojas romano romero romney roosevelt rose rosenberg rosenstein ross rossi rotari rouhani rousseff roux rowe
    rowling rubio ruiz rumsfeld russell russo rusu ryan ryang ryoo ryu saarinen sahin saito sakamoto salas salihovic
    salminen salo salonen sanchez sandberg sanders santana sante santorum santos sanz saric sarkozy sasaki sato
    saunders savic scalia scheving schiltz schmid schmidt schmit schmitt schmitz schneider scholz schroeder schubert
    schulz schumer schwarz scott segura seinfeld semjonov semyonov seoh sepulveda serrano sessions shala sharif sharma
    shaw shehu shevchenko shevchuk shimizu silva simmons simonsen simpson sims sinatra sinclair singh sirbu smirnov
    smit smith smyth snowden snyder sokolov solovyov sorensen soros sosa soto sotomayor soung sousa spencer stalin
    starmer steele stein steiner stephens stevens stevenson stewart stoica stojanovic stoltenberg stone stoyanov
    stoyanova sturgeon suarez subotic sullivan sunak suzuki svensson svoboda svobodova szabo tahirovic takahashi
    tanaka tate tavares taylor teixeira thatcher thill thomas thompson thomsen thomson thorarensen thorlacius tian
    tjin tkachenko todorov todorova tolstoy tomic torres toth tran tremblay trudeau trump tryniski tsarnaev tsui
    tuominen turcan turner turunen tusk valenzuela valverde vargas vasilyev vasquez vassiljev vazquez velasquez vesela
    vesely vidal vidovic villalba villalobos vinogradov virtanen visser vivaldi vogt volkov vorobyov vukovic waage
    wagner walker wallace walsh walters walton ward warren washington watanabe watkins watson weaver webb weber
    webster weiss wells welter wheeler whitaker white wilkinson williams williamson willis wilson wimmer winkler
    wisniewski wojcik wolff wong wood woods wray wright xiao yamada yamaguchi yamamoto yamasaki yamashita yamazaki
    yang yellen yeun yeung yildirim yildiz yilmaz yokoyama yoshida young yun zakharov zarif zaytsev zelensky zelenskyy
    zhang zhao zhou zhu zimmerman zimmermann zuckerberg zuma`
    .trim()
    .split(/\s+/),
);
