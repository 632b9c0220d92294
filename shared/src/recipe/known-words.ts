// English words that are one slip apart from another English word: "poison" is no typo of "prison". A slip makes no word,
// so where both are words they mean two things. Only words of five letters and more, since shorter ones have no typos here.

export const KNOWN_WORDS: ReadonlySet<string> = new Set(
  `
abscess accent accents accept accepts access acres adapt adapted addiction addition addressed addresses admin admit
adopt adopted advanced advances advice advise aerobic affect after aimed aired albert alert alice alien align alike
alive allege allen alley allied allies allude allusion alone along alter altitude american americans americas among
angel angeles angels anger angle angles appeal appealing appear appearing apple apply arabia arabic argon arise
armed arose arson artistic ascent assemble assembly assent assert assess asset assets associated associates attached
attacked attacker attitude attributed attributes autistic award aware babes babies backed backing bacon bacteria
bacterial baked baker baking balls bands banking banks banned banner barked barking barks baron barre barry based
bases basic basis bates batter battle battles beach beans bearing bears beast beating became become began begin
being beings believed believer believes bello belly bench benign benin berry berth better biased biases biking
bikini bills billy birth bitter black blacks blanc blank blanks bleed block blocks boeing boiling bombed bomber
bombing bombs bonds bones boobs books boost boots boring bother bottle bottles bought bowling boxes boxing brake
brakes brands brave braves breach breaching bread breads break breaks breast breath breathe breathing breed brick
bring brings broad broke brother brought brown buick build built bulls bully bunch burger burglar buried burned
burton buses butter button cakes calls cameron cameroon camps campus camry cancel cancer capita capital capitol
captured captures carbon cards cares carried carrier carries carry carson cartons cartoons carved cases casual
causal cause caused causes cello cells censor censure certain chain chair challenged challenges chance chances chang
change changed changes changing charge charged charges charging charity charles chase cheap cheat cheated cheating
check chefs chess chest chick chiefs child chile chili chill choke choking choose chose chuck chunk civic civil
clara clarity clark clause clean clear clerk click cloak clock clone close closed closer clown coach coaching coast
coats coding collude combine combined combines combing coming committed committee compete competed competing
complain complaint complement complete completed completing compliment composed composer compute computing conceal
concept concepts concern concerns concert concerto concerts conclude congeal consent consume consumed consumer
contact contacts contained container content contents contest contests context contexts continued continues contract
contracts contrast convert cooked cooker cooking cooper coping copper corps costa costs couch council counsel count
counted counter counties countries country counts county course court courts cover covers covert crack cracking
crank crash created creates creating creed creek creep crooked crops cross crowd crown crush cultured cultures cured
curse curtain curved daily dairy daisy damaged damages danced dancer danger david davis death debug debut decade
decay decease deceased decent decide decrease deduce defeat defect defend defending defined defines defuse delay
demonstrated demonstrates depend depending deprave deprive depth derive descent described describes desert deserts
designed designer desired desires dessert desserts detect determined determiner developed developer device devise
diana diane diffuse dining discovers discovery discreet discrete discussed discusses disease diseased diseases
dissent distract district diver divers diverse divide divine diving doing drain drawn drink drive driven driver
drivers drives driving drone drove drown drugs drums drunk drying dying easier easter effect eight eighth elation
election elections electron electrons elicit elisabeth elizabeth elude elusion emergence emergency emigrant eminent
employed employee employees employer employers enabled enables erotic estimated estimates ethic ethics ethnic
ethnics excels except excerpt excess exercise exhibit exorcise exotic expand expect expend expensive experienced
experiences expert explicit explode exploit explore explored explorer export expressed expresses extant extend
extensive extent faced faces facing factors factory facts failed fails faking falling falls farmer farming farms
faster fatal featured features feces feeding feeling feels fellow fetal fever fewer fiction field fifth fifty fight
figured figures filed files filled filling filmed films finding finds finish finished finishes finnish fired fires
fixed flaming fleming flesh flight floor flour flown flows focused focuses follow foods fools force forced forces
forge forged forget forging forgot formal format formed former forming forms forth forty forums foster founded
founder founding fourth fraction framing frances francis frank franz fresh friction fried friend fries frown fuels
funded funding funds gains games garage garbage gases gates generated generates generic genes genetic genocide
genres genus georg george germans germany giant given gives glass gorge grade grades grains grams grand grande grant
grape grapes graph grass grave gravel great greek green greet grenada grenade gross grove grown guess guest guests
hacked hacker hairy hands hanks hardy harry hated hates haunting haven heading heard hearing heart heating heaven
hendry henry hiding hiking hindi hindu hiring hispania hispanic hitman hitmen hitting hobbs hobby holding holds
holes holling homer homes homicide homophobia homophobic horse horses house houses hungary hunger hungry hunter
hunting hurry hurting iceland ideal ideas identify identity idiom idiot illicit illusion imagine imaging immigrant
imminent immoral immortal implicit implied implies included includes increased increases india indian indiana
indians indie induce infect infection infections infectious inferior infest infinite infinity inflection influenced
influences ingenious ingenuous inhabit inhibit inject injection injections insect insecticide insert integrated
integrates intend intense intent intention interior invented invention invest invested involved involves ireland
israel israeli issued issues johnny jokes jones jonny journalism journalist kansai kansas kelvin kevin killed killer
kinds kings known knows lakers lakes laser lasers lasted later latitude latter lauder laughter launch launder lawful
lawyer layer layers leaching leading leads leafs leaking lease least leave leaving legal legals legion lesion
lesions lessen lesson lessons lethal letter liberal lighting lightning liked likes lines linked links listed listen
literacy literal literary litter lived lives living loading loads loans local locked locker locks logan login london
looked looks loops loser loses losing losses loved lover loves loving lower loyal lunch lyndon mafia magnum magnus
maine major makes making males managed manager manga mango manual manuel march margin maria marie marin marina
marine marino mario marital marked markers market markets marking marks martial martin masks massage massages master
masters match matter matters mayor meals means meant measured measures meats medal medals medication meditation
meeting meets melting mental message messages metal miles milks miller millet mining mixing model models modes money
monkey month moons moore moose moral moron morons mortal mother mouse mouth moved moves movies multiple multiply
murder murdered murderer murders naked named names natal nation naval nearby nearly neural neurons neutral neutrons
never newer nicknamed nicknames nobel noble nodes noise noisy noose notable notably noted notes notice notion novel
novice nudes observed observer officer officers offices older oliver olives operated operates optical optimal order
organism organist originated originates owned owner pablo paced packed packing paint painted painting pairs panel
panties pants parent parents paris parked parking parks parse parsed parsons parties partly parts party passed
passes pasta paste pastel patch patel patent patents patient patients patties paulo pause paying peace peaks pearl
pears peers perpetrate perpetuate persecute persecution person persons pesticide phase pheasant phrase picked
picking pickled piece pierce pilates pills pilot pinch pinching pinot pirated pirates pissed pitch pivot place
placed places plane planes planet planets planned planning plans plant planted planting plants plate plates played
player playing plays pleasant poaching poems poets point pointed pointing points poison poisons poker police policy
polite polling polls porter poses possible possibly posted poster posts potent potter powder power preaching
prescribe prescribed present presenting prevent preventing price prices prick pride prime prince principe principle
print printing prints prison prisons prize prizes processor produce produced producer producers produces product
products professor programmed programmer prohibit project projected promoting prompting properly property proscribe
proscribed prosecute prosecution protect protected protectors protest protestors provided provider providers
provides pubic public published publisher pulling punch punching punting purchased purchases purse pursue putter
putting quarter quartet quiet quite quote rabbi rabbit raced races racing racism racist racking radio radium radius
raining raise raising raisins random ranged ranger rangers ranges ranging ranked ranking ransom raped rapid raping
rapping rates rating ratio reach reaching react reads ready realized realizes reason record reduce reduced reduces
refused refuses regarded region related relates relation relevant religion religions religious remains remote remove
removed removes replied replies report reported reporter reporting reports required requires resolution resort
resorting resorts retains retarded revenge revenue reverent reviewed reviewer revolution reward reword rider riders
riding ringing riots ripping risen rises rising risks risky river rivers roads robbed robber robbing robots rocks
rocky rogue roles rolling rolls roman romano rooms roots ropes roping roque rowling rubbed rubber rubbing ruining
ruled ruler rules running sacred safely safety sales sally salty sample saves saving saying scala scale scams scare
scared scars scary score scored scores scoring scrape scream screaming scrip script sealing season seating sedan
seduce seeds seeing seeking seems selling sells sending sends senior sensor sensors sensory sensual sentenced
sentences series served server servers serves setting seven sexual shades shake shall shame shape shaped shapes
shaping share shared shares sharing shark sharp sheep sheer sheet shelf shell shift shipping ships shirt shock
shocks shoes shoot shopping shops shore short shorts shout showed shower shown shows sided sides signing signs
simile simple simply singing sings sites sitting sizes skill skull slack slacks slash slaughter slaves sleep sliced
slices slick slides smacking small smart smarter smash smear smell smelled smelling smells smoke smoother smother
snack snacks snake sneak snipe sniper snipes snort sobbing socks songs sorbs sorts sourced sources space spaces
spank spanning spare spark sparse speak specialized specializes speed speeding spell spelled spelling spells spend
spending spends spent spice spices spicy spike spinning spoke spoof spoon sport sports spots spring springs stable
stacking staff stage stages stairs stake stalk stalking stall staple stark starring stars start started starter
starting starts state stated states stating statue stature status statute stayed staying stays steak steal stealing
steam steaming steel steering steps steve steven stick still stink stock stocks stole stone stones stopping stops
store stored stores stories storing storm stormy story stout stove strange stranger strangle streak stream streaming
strike strikes string strings strip stripe striped stripes stripped strive strong stronger structured structures
stuck studied studies studios stuff style subtle subtly sucks sudan suicide sundae sunday susan swear sweet swift
swiper tabla table tables tablets taken takes taking talking talks tammy tanks tasks taxes teaching teams tears
tends terms terrorism terrorist tests texas texts thane thank thanks theme there these thing things think thinks
thompson thomson those though thought thread threat threaten threats three threw throne through throw thrown times
tired tires titled titles tommy tonic topic tortuous torturous touch tough touring tourism tourist toxic trace
traced tracey track tracking tracks trade traded trader traffic tragic trail trails train trait traitor traits
transformed transformer treason treasure treasury treat treats treaty trees trends trial trials tribal tribes trick
tricking tricks tried tries trips truck trucks trunk tuned tuning turing turned turner turning twain united units
unity untied vague value valued values varied varies vegan vegans vegas venue venues venus villagers villages
violent violet viral vital voiced voices voted voter voters votes wafer wagner waited waiting wales walks walls
walter wanted wanting warming warner warning wasted watch water waves weather weeds weeks weigh weighs weight
weights wells werner wether whale whales whether while white whites whole whose widow window winner winter witch
wives woman women woods words worked worker works world worlds worms worse worst would wright write writer writers
writes writing wrote
`
    .trim()
    .split(/\s+/),
)
