// What a prompt is probably about, by its words: topics that need care, words that point to protection or research, and
// words that only carry grammar. Coarse on purpose: the stand-in has to be plausible, not right.

export interface Topic {
  readonly name: string
  /** Beginnings of words, three letters or more. */
  readonly stems: readonly string[]
  /** What help remains possible. */
  readonly safer: readonly string[]
}

export const TOPICS: readonly Topic[] = [
  {
    name: 'fraud and deception',
    stems: [
      'phish',
      'scam',
      'fraud',
      'counterfeit',
      'forge',
      'impersonat',
      'ponzi',
      'launder',
      'embezz',
      'deceiv',
      'swindl',
    ],
    safer: [
      'how such schemes are recognised and reported',
      'what to do after losing money to one',
      'how banks protect their customers',
    ],
  },
  {
    name: 'malware and break-ins into systems',
    stems: [
      'malware',
      'ransomware',
      'keylog',
      'hack',
      'exploit',
      'botnet',
      'ddos',
      'virus',
      'trojan',
      'spyware',
      'crack',
      'backdoor',
    ],
    safer: [
      'how systems are hardened and patched',
      'how an authorised security test is arranged',
      'how to respond to an incident',
    ],
  },
  {
    name: 'weapons and explosives',
    stems: [
      'bomb',
      'explosiv',
      'gun',
      'firearm',
      'weapon',
      'grenade',
      'detonat',
      'ammuniti',
      'silencer',
      'nerve',
      'bioweapon',
    ],
    safer: ['the law on such materials', 'the history of their regulation', 'how safety around them is organised'],
  },
  {
    name: 'drugs',
    stems: ['meth', 'cocaine', 'heroin', 'fentanyl', 'drug', 'narcotic', 'opioid', 'lsd', 'ecstasy'],
    safer: [
      'what is known about their risks',
      'where treatment and support can be found',
      'how overdoses are prevented',
    ],
  },
  {
    name: 'violence',
    stems: ['kill', 'murder', 'attack', 'assault', 'poison', 'stab', 'shoot', 'tortur', 'strangl', 'hurt', 'kidnap'],
    safer: [
      'how conflicts are calmed',
      'where help is found by people who are threatened',
      'how such acts are prevented',
    ],
  },
  {
    name: 'self-harm',
    stems: ['suicid', 'self-harm', 'overdos', 'starv', 'anorex', 'cutting'],
    safer: [
      'where someone can talk to a person right now',
      'how to support a friend in distress',
      'what treatment looks like',
    ],
  },
  {
    name: 'hate and harassment',
    stems: ['racis', 'slur', 'hateful', 'harass', 'bully', 'humiliat', 'nazi', 'supremac', 'degrad', 'inferior'],
    safer: ['how to answer hostility', 'what research says about prejudice', 'how platforms handle reports'],
  },
  {
    name: 'privacy and stalking',
    stems: ['dox', 'stalk', 'track', 'wiretap', 'spy', 'eavesdrop', 'blackmail', 'passwor', 'extort'],
    safer: [
      'how to protect personal data',
      'what the law says about surveillance',
      'how to secure an account that is yours',
    ],
  },
  {
    name: 'theft',
    stems: ['steal', 'shoplift', 'burgl', 'rob', 'lockpick', 'pickpocket', 'pirat', 'hotwir', 'carjack'],
    safer: ['how property is protected', 'what to do after a theft', 'how to get legal access with a professional'],
  },
  {
    name: 'extremism',
    stems: ['terroris', 'extremis', 'radicali', 'jihad', 'manifesto', 'insurrect'],
    safer: [
      'how radicalisation is understood and prevented',
      'what scholars have written on the subject',
      'where to report a threat',
    ],
  },
  {
    name: 'disinformation',
    stems: ['disinform', 'misinform', 'propagand', 'deepfak', 'conspirac', 'hoax', 'rigged', 'antivax'],
    safer: ['how claims are checked', 'why false stories spread', 'how to talk with someone who believes one'],
  },
]

/** Words after which a careful topic is more likely about protection, study or fiction. */
export const SHIELD_STEMS: readonly string[] = (
  'prevent avoid protect detect recogni report histor legal safe law recover defen spot warn research ' +
  'essay novel fiction story museum film python linux process thread game explain understand treat ' +
  'therap support educat why time engine weed'
).split(' ')

/** Words of someone who asks for the means. */
export const MEANS_STEMS: readonly string[] = (
  'make build create write get bypass hide buy sell how plan steps instruct guide script convince ' +
  'trick undetect evade recipe help'
).split(' ')

/** Words of someone who would have the rules set aside. */
export const OVERRIDE_STEMS: readonly string[] = [
  'ignore',
  'jailbreak',
  'pretend',
  'roleplay',
  'unrestrict',
  'uncensor',
  'bypass',
  'disregard',
]

export const GRAMMAR_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any are as at be because been before being but by can could did do does doing ' +
    'down each few find for from give go had has have her here hers him his how i if in into is it its just know let like ' +
    'make many may me mean might more most much must my need no nor not now of off on once one only or other our out ' +
    'over own please say shall she should so some such tell than that the their them then there these they thing this ' +
    'those through to too under until up us use very want was way we were what when where which while who whom why will ' +
    'with without would write yes you your explain best good get show using without create help someone way ways learn hangs'
  ).split(' '),
)
