import institutions from "#lib/profile/institutions.json" with { type: "json" };
import venues from "#lib/profile/venues.json" with { type: "json" };
import type { Random } from "#lib/reviews/random.ts";

/** Names of several traditions, given and family apart; every pair is made up. */
const TRADITIONS: readonly { given: string; family: string; familyFirst?: true }[] = [
  { given: "Marta Jadwiga Bogumił Zbigniew Oliwia", family: "Wierzchoń Dąbrowicz Żurawska Lisiecki Nowotarski" },
  { given: "Adébáyò Fọlákẹ́ Kéhìndé Táíwò Ìbídùn", family: "Adéṣínà Olúwọlé Akínlàjà Ògúndípẹ̀ Babátúndé" },
  { given: "Hyeonwoo Sora Minjae Dahye Taeyang", family: "Namkoong Seonu Hwangbo Pyo Tak", familyFirst: true },
  { given: "Kavitha Senthil Anbarasi Murugan Yazhini", family: "Thirunavukkarasu Elangovan Vaidehi Chokkalingam" },
  { given: "Guðrún Þorsteinn Sigríður Hallgrímur Ásta", family: "Hallgrímsdóttir Ketilsson Þorleifsdóttir Eldjárn" },
  { given: "Ximena Íñigo Araceli Tomás Yolotl", family: "Etxeberria-Solís Quiñones-Vega Ibargüen Zubizarreta" },
  { given: "Layla Yusuf Rania Khalil Nour", family: "Al-Tamimi Haddadin Ben-Mansour El-Khoury Saqqaf" },
  { given: "Ruoxi Zehao Yichen Mengqi Haoran", family: "Ouyang Situ Gongsun Zhuge Linghu", familyFirst: true },
  { given: "Thảo Minh-Khôi Bích-Ngọc Đức Hạnh", family: "Tôn-Thất Đặng-Lê Huỳnh Phùng", familyFirst: true },
  { given: "Aigerim Nursultan Zhanar Daniyar", family: "Zhumabekova Tölegenov Seitkali Abdrakhman" },
  { given: "Rhiannon Gethin Angharad Ioan", family: "Prys-Cadwaladr Llywelyn-Wyn Bevan-Hughes Gruffudd" },
  { given: "Ngaio Tāmati Aroha Wiremu", family: "Te-Whaiti Parekura Ngātai Rangihuna" },
  { given: "Ketevan Levan Nino Davit", family: "Abashidze-Kldiashvili Gelovani Tsereteli-Maisuradze" },
  { given: "Anneliese Friedhelm Roswitha Jörg", family: "von-Hohenfels Gößmann Übelacker Kirchgäßner" },
  { given: "Oluchi Chukwuemeka Adaeze Ifeanyi", family: "Nwachukwu-Eze Okonjo-Ude Anyaegbunam Mbanefo" },
  { given: "Beatriz Caetano Inês Lourenço", family: "Sequeira-Pinto Vasconcelos-Brandão d'Orey Figueirôa" },
  { given: "Saoirse Cillian Niamh Diarmuid", family: "Ó-Maoilchiaráin Ní-Dhubhghaill MacAodha Uí-Néill" },
  { given: "Philippa Rupert Imogen Alistair", family: "Featherstone Ashcombe-Vale Thistlewood Brackenbury" },
];

const SUBJECTS = words(
  `sparse attention;graph networks;diffusion models;causal discovery;robot grasping;program synthesis;speech translation;
  protein design;optimal transport;federated averaging;bandit feedback;kernel regression;scene flow;retrieval;tokenisation;
  Bayesian quadrature;contrastive pretraining;density ratios;reward models;neural operators;query planning;shape matching;
  survival analysis;matrix sketching;active sensing;code review;voting rules;weather emulation;crystal structures;hashing`,
);
const ASPECTS = words(
  `sample complexity;implicit bias;calibration;identifiability;generalisation gaps;robustness;memory;compositionality;
  convergence;privacy;fairness;uncertainty;scaling;interpretability;transfer;stability;forgetting;locality;symmetry;cost`,
);
const SETTINGS = words(
  `under distribution shift;with few labels;in low-resource languages;at the edge;without supervision;in open worlds;
  under partial observability;from noisy crowds;for clinical records;over streaming data;with missing covariates;
  on heterogeneous graphs;in continuous time;with strategic agents;under a fixed budget;across modalities`,
);
const VERBS = words(
  "Rethinking;Understanding;Bounding;Measuring;Learning;Certifying;Accelerating;Revisiting;Explaining;Testing",
);

function words(list: string): string[] {
  return list.split(";").map((word) => word.replace(/\s+/g, " ").trim());
}

/** One of a list, each as likely. */
export function pick<T>(random: Random, list: readonly [T, ...T[]] | readonly T[]): T {
  return list[Math.floor(random.uniform() * list.length)] as T;
}

/** A person who does not exist. */
export function inventName(random: Random): string {
  const { given, family, familyFirst } = pick(random, TRADITIONS);
  const first = pick(random, given.split(" "));
  const last = pick(random, family.split(" ")).replaceAll("-", random.uniform() < 0.5 ? "-" : " ");
  const middle = random.uniform() < 0.25 ? ` ${String.fromCharCode(65 + Math.floor(random.uniform() * 26))}.` : "";
  return familyFirst && random.uniform() < 0.5 ? `${last} ${first}` : `${first}${middle} ${last}`;
}

/** A title as papers have them; one in fifty comes again, so that candidates share works. */
export function inventTitle(random: Random, turn: number): string {
  const serial = random.uniform() < 0.02 ? 7 : turn;
  const subject = pick(random, SUBJECTS);
  const title = `${pick(random, VERBS)} ${pick(random, ASPECTS)} of ${subject} ${pick(random, SETTINGS)}`;
  if (serial === 7) return `On the ${pick(random, ASPECTS)} of ${subject}`;
  const half = random.uniform();
  if (half < 0.4) return `${name(serial)}: ${title}`;
  return half < 0.7 ? `${title}, ${pick(random, ASPECTS)} and ${pick(random, SUBJECTS)} (${name(serial)})` : title;
}

/** A system's name out of a number: "Kotuva". */
function name(serial: number): string {
  let left = serial * 7919 + 131;
  let text = "";
  for (let at = 0; at < 4; at += 1) {
    text += `${"bdfgklmnprstvz"[left % 14]}${"aeiou"[(left >> 3) % 5]}`;
    left = Math.floor(left / 14);
  }
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}

const COMPUTING = [
  "machine learning",
  "artificial intelligence",
  "computer vision",
  "natural language processing",
  "statistics",
  "robotics",
  "data mining",
  "theory",
];
const FIELDS = COMPUTING.map((field) => venues.filter((venue) => venue.field === field));

/** Where one person publishes: a dozen venues, most of one field, those that many publish at the most often. */
export function inventVenues(random: Random): { name: string; kind: string }[] {
  const near = pick(random, FIELDS);
  const far = pick(random, FIELDS);
  return Array.from({ length: 12 }, (_, at) => {
    const field = at < 9 ? near : far;
    const venue = field[Math.floor(field.length * random.uniform() ** 3)] ?? pick(random, venues);
    return { name: venue.acronym ?? venue.name, kind: venue.kind };
  });
}

/** Mostly one of two hundred places, as in a search of one field. */
export function inventInstitution(random: Random): string {
  const place = Math.floor(random.uniform() ** 2 * (random.uniform() < 0.8 ? 200 : institutions.length));
  return institutions[place * 7 < institutions.length ? place * 7 : place]?.name ?? "";
}

const SENTENCES = words(
  `The main claim is tested where it could fail;I read two of the papers closely and one proof by hand;
  The plan for the first three years is concrete and the equipment modest;What is missing is a clear line of their own;
  The teaching statement names courses we do not have;The experiments are careful and the code runs;
  I would want to hear how the second result survives without the strong assumption;Mentoring is described by example;
  The writing is plain and says what does not work;Several of the later papers repeat the first with other data`,
);

/** Some sentences as a reader writes them. */
export function inventRemark(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => `${pick(random, SENTENCES)}.`).join(" ");
}
