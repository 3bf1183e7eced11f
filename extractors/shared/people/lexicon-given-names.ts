/**
 * Given names, folded (no diacritics, lower case), by the gender that they most often go with.
 *
 * Sources: the name lists of compromise 14 (MIT), the United States Social Security Administration's frequent names
 * (public domain), and names frequent in news of other countries. Names that are oftener places or words are left out.
 */
const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

export const MALE_NAMES: ReadonlySet<string> = words(`
    aarav aaron abdallah abdel abdelhamid abdoulaye abdul abdullah abdullo abdulrahman abe abel abraham abram abu
    abubakr abulfazl adam adama adan adi adolf adolfo adolph adrian adriano adrien advik afonso agustin ahmad ahmed
    ahmet aidan aiden aimar ajani ajay akio aladdin alain alan alasdair alastair albert alberto albrecht alden alec
    alejandro aleksandar aleksander aleksandr aleksei alessandro alex alexander alexandre alexandros alexandru alf
    alfie alfonso alfred ali alistair allan allen alois alonso alonzo alphonse alphonso alton alvaro alvin amar amine
    amir amit ammanuel ammar amos anas anatoli anatoliy anatoly ander anders anderson andre andreas andrei andrej
    andres andrew andrzej andy angelo angus anil anthony antoine anton antoni antonio antony anwar aputsiaq arata
    archibald archie ari ariel ariki arjun armaan armand armando armin arnaud arnav arno arnold aron art artem arthur
    artie artur arturo arun aryan asahi ashok ashraf august augusto augustus austin avigdor ayaan ayatollah aykhan
    ayman aziz bakary balazs ban bandar bandile banele barack barney barrett barry bart bartholomew bashar ben benito
    benjamin bennie benny benson berat bernard bernardo bernhard bernie bert bertram bertrand beshoi bibek bibi biff
    bilal bill billie billy bishal bjorn blaine blake bob bobby bogdan boris boyd brad bradford bradley brady branden
    brandon branislav brendan brendon brent brenton bret brett brian brice bruce bruno bryan bryce bryon buck burt
    burton buster byron cal caleb calvin camilo carl carlo carlos carlton carroll carter cary cecil cedric cesar chad
    charbel charles charley chas chase chester chet chris christoph christophe christopher christos chuck chun ciaran
    clarence claude claudio claus clay clayton clemens clement cletus clifford clifton clint clive clyde cody colby
    cole colin collin colton connor conor conrad constantin cooper corey cormac cornelis cornelius cory craig cristian
    cristiano cristobal curt curtis cyril cyrus daan dale damian damien damion damon dan daniel danilo danny daren
    darin dario darius darnell darrel darrell darren darrin darryl daryl dave davi david dean deandre declan deepak
    dejan delbert delroy demetrius denis dennis denny deon derek derrick deshawn desmond deven devin devon dewayne
    dewey dexter diarmuid diego dieter dietmar dietrich dillon dimitri dimitris dinesh dion dirk dmitri dmitry domingo
    dominic dominick dominik dominykas don donald donnell donnie donny donovan dorian doug douglas dovydas doyle
    dragan drew duane dudley duncan dustin dwayne dwight dylan dyllan eamon ebenezer ed eddie edgar edmond edmund
    edoardo eduard eduardo edward edwardo edwin efrain efren eitan elbert eldon eli elias elijah eliot elisha elliot
    elliott ellis elmer elton elvin elvis elwood emanuel emery emil emiliano emilio emilis emirhan emmanuel emmett
    enoch enrico enrique enzo eoin ergi eric erich erick erik ernest ernesto ernie ernst errol ervin erwin esteban
    ethan eugen eugene evan evens everett evgeny ewan eymen ezra fabian fabien fabio fabrice fabrizio fadi fahd faisal
    farid federico felipe felix feng ferdinand ferdinando fergus fernando fidel filip finn fionn fletcher florian
    floyd forrest foster fouad francesco francis francisco franciszek francois frank frankie franklin franklyn fraser
    fred freddie freddy frederic frederick frederik fredrick fredrik friedrich frits fritz fumio fyodor gabe gabreal
    gabriel gabrielius galen gareth garland garrett garry garth gary gavin gennady geoff geoffrey georg george georges
    georgi georgios georgy geraint gerald gerard gerardo gerhard gerrit gerry gert gethin giacomo gianni gilbert
    gilberto giles gilles gino giorgi giorgio giorgis giovanni giulio giuseppe glen glenn glyn godfrey gonzalo
    goodluck gopal goran gord gordon gottfried grady graham grant greg gregg gregor gregorio gregory grover guido
    guilherme guillaume guillermo gunnar gunter gunther gus gustaf gustav gustave gustavo guy gyorgy habib hakeem hal
    halim hamid hamish hamza hank hans hao harlan harley harold harri harry haruhito haruki haruta haruto harvey hasan
    hassan hayato heath hector heinrich heinz heitor hendrik henri henrik henrique henry henryk herbert herman hermann
    hernan hideo hiroshi homer horace horacio horatio horst hossein howard howie hubert hugh hugo humberto hunter
    huseyin huseyn hussain hussein huw hydar iain ian ibai ibrahim ichika ieuan ignacio igor ike iker ilija imran inuk
    inunnguaq ionut ira irvin irving irwin isaac isaiah isaias ishaan isiah ismael ismail issac itai itsuki ivan ivo
    jack jacob jacques jaden jair jaka jake jakob jakov jakub jamaal jamal james jameson jamison jared jarod jaroslav
    jarrett jarrod jarvis jason jasper javad javier jayden jayson jeb jed jeff jeffery jeffrey jeffry jens jerald
    jeremiah jeremy jermaine jerome jeronimo jerry jesus jian jim jimi jimmie jimmy jinping joao joaquin joe joel
    joesph joey johan johann johannes john johnathan johnathon johnie johnnie johnny jokubas jon jonah jonas jonathan
    jonathon jonny jordi jordon jorge jorgen jose josef joseph josh joshua josiah josue jozef juan juergen julen
    julian julien julio julius jung jurgen justin kacper kajus kamal kamil kanata karim karl kash kaspar kathem kauri
    keenan keir keiran keith ken kendall kendrick kenji kenneth kenny kenta kenton kermit keven kevin keyshawn khaled
    khalid kieran kingsley kip kiril kirill kirk kirollos klaus kofi konrad konstantin kristian kristopher krzysztof
    kurt kurtis kyle kyls lamar lambert lamont lance landon laquan larry lars laszlo laurence laurent lawrence leandro
    lebron leevi leif leland len lennart lenny leon leonard leonardo leonel leonid leopold leopoldo lester lethabo
    levente levi liam lincoln linus lionel lior lloyd logan lonnie lorenzo louie louis lovro lowell luc luca lucas
    luciano lucien ludovic ludvig ludwig luigi luis luiz luka lukas luke luther luuk lyle lyndon maayan macaulay
    maciej mack mads magnus mahamadou mahammad mahdi mahesh mahmoud majd majid makoto maksim malachai malachy malcolm
    malik mamadou manfred manish manny manoj mansour manuel marc marcel marcell marcello marcelo marcin marco marcos
    marcus mariano mario marios marius mark markel marko markos markus marlin marlon marquis marshall marti martim
    martin marty marvin masahiro mason masoud massimo matej mateo matheus mathew mathias mathieu mathis matias mats
    matt matteo matthew matthias matti mattia mattias matus matyas maurice mauricio maxim maximilian maximiliano
    maxwell mehdi mehmet melvin merle merrick merrill mervin mervyn michael michal micheal michel mick mickey micky
    miguel mihai mikaere mike mikel mikhail mikkel mikolaj milhouse milo milos milton minato ming minik mitch mitchell
    mitt modibo moe mohamad mohamed mohammad mohammed mohan moises monte monty moon moritz moses moshe mostafa moussa
    muhamed muhammad muhammadu muhammed mukesh murad mustafa mustapha myles myron nabil nahom narendra nasser nate
    nathan nathanael nathaniel nathy naveen neal ned neil nelson nestor neville newt nguyen niall nicholas nick
    nickolas nico nicolas niels nigel niilo nik nikau nikhil niklas niko nikola nikolai nikolay nikos niles nils nitin
    noah noam noel nojus nolan nomaan norbert norman nuka nuno octavio oier olaf olav ole oleg oleksandr oliver
    olivier ollie omar omer ondrej ori orlando orrin orville osama oscar oskar osman osvaldo oswald otis otto oumar
    owain owen pablo padraig paolo pascal patrick patrik paul paulie paulo paulos pavel pavlo pedro per percy petar
    pete peter petr petro petros phil philando philip philipp philippe phillip pierce pierre pieter pietro piotr
    prakash pranab pravit prem preston pyotr qiang quentin quincy quinton rachid rafael rahul rainer raj rajesh rajiv
    rakesh ralf ralph ramesh ramiro ramon rand randal randall randolph raoul raphael rashad rashid rasmus raul ravi
    rawiri rayan raymond recep reece reggie reginald regis reid reince reinhard renzo reuben reyansh reynaldo reza
    rhett rhys ricardo riccardo rich richard richie rick rickey rickie ricky rico rishi roan rob robbie robby robert
    roberto rocco rod roderick rodger rodney rodolfo rodrigo roel rogelio roger rogerio rohan rohit roland rolando
    rolf roman romeo ron ronald ronan ronnie ronny rosario roscoe ross roy royce ruairi ruben rubin rudolf rudolph
    rudy rufus rui rupert ruslan russ russel russell ryan ryou saad saddam sadiq saeed said sajid sal salah salik
    salman salvador salvatore sami samir samkelo sammie sammy samuel sandeep sandro sanjay santiago santino saqib
    satoshi satya saul scot scott scottie scotty seamus sean sebastian sebastien sekou selim sepp serge sergei sergey
    sergio seth seymour shahid shane shaquille shashi shaun shayne sheldon shelton sherman shinji shinzo shlomo sid
    siddhartha sigmund silas silvio simon siyabonga skip slobodan solomon soren souleymane souta spike stan stanislav
    stanislaw stanley stefan stefano stefanos stephan stephen steve steven stewart stu stuart sundar sunil suraj
    suresh sven svend syd syed sylvester szymon tadgh taha taichi taika takashi tanner tareq tariq taro tatsuki tayyip
    ted teddy terence terrance terrell terrence terry thad thaddeus theo theodor theodore thiago thom thomas thorsten
    tim timmy timothy titus tobias toby tod todd tom tomas tomasz tommaso tommie tommy tomoharu tony torsten travis
    travon trayvon trent trevor trey tristan troy truman tunar turki ty tyler tyrell tyrone tyson ughur uhuru ulrich
    ulrik ulysses umberto unax uri usman uwe vadim valentin valentine vance vasily vern vernon vic vicente victor
    vihaan vijay vikram viktor vince vincent vincenzo vinod virgil vitaly vittorio vivaan vivek vlad vladimir
    vladislav vojtech volker volodymyr vyacheslav wade walid wallace wally walt walter waylon wayne wei wendell werner
    wes wesley weston wilbert wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm will willard william willis willy
    winfried winslow winston wojciech wolfgang woodrow wout wouter wyatt xavier xhoel xi yahli yanis yann yannick
    yaroslav yasser yassin yassine yevgeni yevgeny yonas yonatan yonathan yong yosef yoshi yoshihide yousouf youssef
    yoweri yuen yuri yuriy yury yusif yusuf yuuma yuval zac zach zachariah zachary zachery zack zackary zahid zakaria
    zan zane zayed zoran`);

export const FEMALE_NAMES: ReadonlySet<string> = words(`
    aada aadya aaliyah aaradhya aasha abagail abbey abbi abbie abby abi abie abigail abril ada adaline adalyn addie
    addilyn addison adel adela adele adelene adelia adelina adeline adelynn adreanna adriana adrianna adrianne adriena
    adriene adrienne agatha aggie agnes agustina aicha aida aileen aimee aina aino ainsley aisha aishah aisling
    aislinn aislynn aiyana ajla akiko alaina alana alanis alanna alannah alanoud alayah alayna alba alecia aleisha
    alejandra aleksandra alena alesia alessandra alexa alexandra alexandria alexia alexis alia alice alicia alicja
    alina aline alisa alise alisha alison alissa aliza allie allison allyson althea alya alycia alysa alyson alyssa
    amahle amaia amaira amalia amanda amber amberly amelia amelija amie amilia amina aminata amy ana anabel anamaria
    anastasia anastasija anaya andjela andrea ane aneta anette angela angelia angelica angelina angeline angelique
    angharad angie anika anisa anissa anita anja anjali anjelica ann anna annabel annabella annabelle annalisa
    annamaria anne annemarie annett annette annie annika annmarie anohito antoinette antonella antonia anya aoi aoife
    april aria ariana arianna arianne arielle arleen arlena arlene arlette aroha arpita asha ashanti ashlee ashleigh
    ashli ashlie ashly ashlyn ashraqat ashton asiya asja asmita assil astrid ataahua athena aubree audra audrey audri
    audry augustina augustine aung aurelia austeja ava avigail awa aya ayana ayanna ayesha aygun aylin ayn ayse aysel
    azra azuna barbara barbora barbra bayarmaa bea beata beatrice beatriz becca becky belinay belinda benazir benita
    bernadette bernadine bernice bertha bertie beryl bess bessie beth bethanie bethany betsy bette bettie bettina
    betty bettye beula beulah bev beverley beverly bianca biljana binita bintou bismah blanca blanche blythe bobbi
    bobbie boglarka bolormaa bonita bonnie brandi brandie breanna bree brenda brenna breonna briana brianna brianne
    bridget bridgett bridgette brigid brigitte britney britt brittany brittney brittni brittny bronwen bronwyn brooke
    bryanna brynn caitlin caitlyn calista callie camila camile camilla camille candace candice cara carina carissa
    carla carlene carley carlie carlota carlotta carly carmel carmela carmella carmen carol carole caroline carolyn
    carrie carrol carys casandra cassandra cassie catarina caterina catherina catherine cathleen cathryn cathy catrina
    catriona cayla cecelia cecile cecilia cecily celeste celia celina celine ceri chandra chanelle chantal chantelle
    charis charissa charla charlena charlene charlette charlotte charmaine chedeline chelsea chelsey cher cheri cherie
    cheryl chloe chrissy christa christal christen christiana christiane christie christina christine christy chrystal
    ciara cierra cindi cindy clair claire clara clare clarice claris clarissa claudette claudia claudine cleo
    cleopatra clotilde coleen colette colleen concepcion condoleezza connie constance constanza consuelo cora coralie
    cordelia cori corina corine corinna corinne cornelia corrine courtney courtni courtny cristal cristina crystal
    cyndi cynthia dahlia daina daisy dalal dalia damaris damia danette dani danica daniela daniele daniella danielle
    danika daniz daphna daphne dara darby darcey darcie daria darla darlena darlene davida davina dawn dayle dayna
    deana deandra deann deanna deanne deb debbie debby debora deborah debra debrah dede dee deedee deena deepa deidre
    deirdre dela delia delilah della delores deloris delphine demetria dena denice denise desiree dhia diana diane
    dianna dianne dilma dina dinah dionne diya djeneba dolores dona donna dora doreen doris dorla dorothea dorothy
    dorthy dottie ebony ecrin edel eden edie edith edna edwina eevi eileen eilidh eisha ekaterina ekta ela elaina
    elaine elana eleanor elen elena eleni eliana elicia elida elie elif elin elina elinor elisa elisabeth elise eliska
    eliza elizabete elizabeth elizaveta ella ellen ellie elly elma elnora eloise elouise elsa elsie elva elvina elvira
    ema emanuela emelda emely emerald emiko emile emilee emilia emilie emilija emily emina emine emma emmaline
    emmanuelle emmeline emmie emmy enid erica ericka erika erin erma ernestina ernestine eryn esma esmeralda esperanza
    estela estele estella estelle ester estere esther estrella ethel etienne etta eugenia eugenie eunice eva
    evangelina evangeline evelin evelina evelyn evi evie evita ewa faith fajr fanta farah farida farrah farzana
    fatemeh fatiha fatima fatin fatma fatoumata fay faye felecia felicia fenna fernanda ffion fien fiona flora
    florence florencia fozia fran frances francesca francina francine francisca francoise freda freja frida frieda
    gabi gabija gabriela gabriella gabrielle gail gale gamalat gamila garnet gayle gemma gena genevieve genna
    georgette georgie georgina geraldina geraldine geri germaine gertrud gertrude gia gianna gigi gilda gillian gina
    ginger giovanna gisela gisele giselle gita gladys glena glenda glenna gloria glynis golda goldie googoosh grace
    gracie graciela grainne greta gretchen griselda guadalupe gunay gunel gwen gwendolyn gwyneth habiba hailey hala
    haley hallie hana hanah hanna hannah hariet hariette harriet harriett harriette haruka hasnaa hasti hatice hattie
    hawa hayley hazel heather heidi helen helena helene helga helle helmi henrietta hermine hessa hester hilary hilda
    hildegard hillary himari hoda hollie holly hope hortense hosna hosniya huma hussa hyacinth hye ida ila ilene
    iliana ilina ilona ilse imane imani imelda imogena imogene indira indra ines ingrid ingrida inji iona irati irena
    irene irina iris irma isabel isabela isabele isabell isabella isabelle isadora isidora isla islande isobel iva
    ivaana ivalu ivana ivanka iwona izaro jacinda jacinta jackie jacky jaclyn jacquelina jacqueline jacquelyn jada
    jami jana janae jane janele janelle janessa janet janette janice janie janina janine janis jaqueline jasmin
    jasmina javiera jayne jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannette jeannie
    jeannina jeannine jelena jen jena jenelle jenifer jenna jennette jenni jennie jennifer jenny jeri jerri jesica
    jess jessica jil jilian jill jillian jing joan joana joane joann joanna joanne jocelyn jodi jodie joelle johana
    johanna joleen jolena jolene joni josefa josefina josefine joselyn josephina josephine josie jovana joy joya joyce
    juana juanita judeline judith judy jules julia juliana julianna julianne julie julienne juliet julieta juliette
    julissa june justina justine kabita kacey kadiatou kaede kaia kaitlin kaitlyn kaja kaleigh kali kalle kallie
    kamala kamila kamile kanyakumari kara karen kari karima karin karina karissa karla karly karolina karyn kassandra
    kassie kat katarina kate katelyn katelynn katerina katharina katharine katherina katherine kathie kathleen
    kathrine kathryn kathy kati katia katie katlyn katrina katy kavita kay kaye kayla kaylee kayleigh keeley keely
    keiko keira keisha kejsi keley keli kelley kelli kellie kellyanne kelsey kelsie kely kendra kenna kenya kenza kera
    keri kerri ketanji khadija khadije khawla kheira khongordzol kia kiana kiara kiera kiersten kiley kimberlee
    kimberley kimberli kimberly kimmernaq kira kirsten kirstin kizzy klea konul kori kourtney krista kristen kristi
    kristie kristin kristina kristine kristy kristyna krystal kumiko kyla kylee kylie kyra lacey lacie lacy ladona
    ladonna laia laila lakesha lakshmi lamija lana lara larisa larissa latasha latifa latisha latonya latoya laura
    laurel lauren laurie lauryn laverna laverne lavinia laxmi layla lea leah leana leandra leane leann leanna leanne
    leda leena leia leigh leila leilani leja lejla lela lena lenora lenore leola leona leonie leonora leora lesedi
    lesley lesli lesly leticia letitia lettie lex lexie leyla lia lian liana lianne libbie libby lidia lidya liepa
    lila lili lilia lilian liliana lilja lillia lillian lillie lilly lin lina linda lindsay lindsi lindsy lindy ling
    lisa lisette liv livia liz liza lizbeth lizette lizzie lois lola lolita lora loraina loraine lorelei lorena lorene
    loretta lori lorie lorna lorraina lorraine lorri lorrie lotte lottie louella louisa louise lovelie luann lucia
    luciana lucie lucija lucile lucille lucinda lucy luela luella luisa luise lula lulu lulwa luna lupe lupita luz
    lydia lyla lyn lyna lynda lyndsey lyne lynette lynna lynne lynnette lynsey mabel mable macie macy madalyn maddie
    madeleine madelina madeline madelyn madge madonna mae magda magdalena magdalene maggie maha maia maire mairead
    maisie maite maja malak malala malen malia malika malinda mallory mamata mandakranta mandy manon manuela mara
    marcela marcella marcelle marci marcia marcie marcy margaret margarette margarida margarita marge margery margie
    margo margot margret margrette marguerite mari maria mariah mariam mariamawit mariami marian mariana mariane
    marianna marianne maribel marie mariela mariella marija mariko marilyn marina maris marisa marisol marissa maritza
    marjorie marla marlena marlene marlo marnie marsha marta martha martina martine marwa mary maryam maryan maryann
    marybeth maryjane marylou masoumeh mathilde matilda matilde mattie maud maude maura maureen mavis maxina maxine
    maybell mayra maysoun mazie mckenzie meagan meena meg megan meghan megyn mei melania melanie melina melinda melisa
    melissa mellisa melody mercedes meredith meriem merissa merjem meron meryem meryl mette mia micaela michaela
    michele michelle michiko midori mika mikaela mila milagros mildred milena milica millicent millie milly mimi mindy
    minenhle minerva minh minnie mira miral miranda miriam mirlande misty mitzi miyar mobina moira mollie molly mona
    monica monika monique morag mrignayani muriel mya myra myriam myrlande myrna myrtle naasunnguaq nadene nadia
    nadina nadine nadya nahia naima nalla nancy nanette naomi naomie narges natalia natalie natalya natasha nathalie
    neha nehir nel nela nelisa nell nellie nena nerissa nesreen nia niamh nichole nicki nicky nicola nicole nicolette
    niharika nika niki nikita nikki nila nilay nina nirmala nisanur nisha nita nivi noa noella noelle noemi noor nora
    norah noreen norma nouf nour nur nuray nurul nyla octavia odelia odette odval ofelia oisha oksana ola olga olivia
    omarosa opal ophelia orla oumou oyunbileg padma paige pam pamela pandora paninnguaq paola parvati patrica patrice
    patricia patsy patti pattie patty paula paulette paulina pauline pearl peg peggy penelope penny perla petra
    philomena phoebe phylis phyllis pia pilar pipaluk polina polly pooja portia priscila priscilla priya priyamvada
    prudence puteri queenie quiana rabina rachael rachel rachele rachelle rachida radha rae raina ramona randi rani
    rania raquel rayna reanna reba rebeca rebecca rebeka rebekah reem reema regina reihaneh reina rekia rena renae
    renata renee reta reyna rhea rhiannon rhoda rhona rhonda ria richelle ricki rikki riko rimas rin rina rita riya
    robbin roberta robyn rochele rochelle rocio roghayyeh roisin rolanda ronda roni ronna rosa rosalie rosalina
    rosalind rosalinda rosalyn rosanna rosanne rose roseann roseanne rosella roselle rosemarie rosemary rosetta rosie
    roslyn rowena roxana roxane roxanna roxanne roxie roxy ruth ruthie saanvi sabina sabine sabrina sade sadie sahar
    saida sakeena sakineh sakura sallie sally salma salome samantha samira sandra sanna saoirse sara sarah sarina
    savanna scarlett selena selene selina selma serena serife setayesh sevda sevinj shahd shaikha shaim shaimaa
    shakira shana shanaya shanda shania shanice shaniqua shanna shanon shari sharlene sharon sharron sharyn shauna
    shawna shayla shayma shayna sheba sheena sheikh sheila shelia shelley shelly sheri sheridan sherifa sherri sherrie
    sherry sheryl shilpa shira shirley shirli shirly shona shristi shyla sian sillin silvia simona simone sindy sinead
    siobhan sita siti snezana sobia sofia sofie sofija somayyeh sondra sonia sonja sonya soon sophia sophie sri stacey
    staci stacie stacy starla stefanie stela stella stephane stephanie sue suella suha sumayah sunita susan susana
    susane susanna susannah susanne sushma susi susie suzan suzana suzane suzanna suzanne suzette suzie suzy sybil
    sylvia sylvie tabatha tabitha tala talia talitha tamar tamara tamera tami tamika tammi tammie tammy tamra tania
    tanika tanisha tanya tara tarana taryn tasha tatiana tawana tegan teodora teresa tereza teri terri terrie tess
    tessa tessie thalia thandolwethu thea thelma theodora theresa therese thomasina tia tiana tianna tiara tiffany
    tina tingting tisha toni tonia tonya tora tori tracey traci tracie tricia trina trish trisha trista trudy tui tula
    tulsi tyra ugne ursula urte usha uxue valentina valeria valerie valery vanesa vanessa veda velma vera verna
    vernice veronica vesna vicki vickie vicky victoria vidya vikky viktoria viktorie viktorija vilte viola violet
    violeta virginia vivian viviana vivien vivienne vusala wakana wanda wendi wendy whitney whitni whitny widelene
    wila wilhelmina willa willow wilma winifred winnie winnifred winona xiaomei xiaoyan ximena xinyi xiu yael yagmur
    yan yarin yasmin yasmine yelena yesenia ying yoko yolanda yuina yuna yuriko yvette yvona yvone yvonna yvonne zada
    zahra zainab zara zehra zeinab zelda zelma zena zeynab zeynep zineb zoe zoey zofia zola zora zsofia`);

/** Names of either gender. */
export const OTHER_NAMES: ReadonlySet<string> = words(`
    akira alexei andi andra andrey ashley aubrey avery avi bailey blair blaze blossom cameron carey casey cassidy
    charlie dana darcy devan dominique emerson finley gabriele gaby hayden hinata ilya jaime jamie jammie jan jean
    jesse jessie jie jo jody jordan jude kai kasey kelly kenyatta kerry kim kiran kris lashawn lee leslie lindsey
    loren lou lynn manaia marion marshal matty max maxime mel melokuhle micah mina morgan parker pat payton peyton
    phoenix presley priti quinn reese regan rene riley robin rory rowan sage sam sandy sasha sawyer shannon shawn shay
    shea shelby shiloh sidney skyler spencer stevie stew sumit tatum taylor tracy val willie yuki`);
