import { describe } from 'vitest';
import { rows } from './ask';

describe('verbs before, after and inside the sentence', () => {
  rows([
    [
      'Ankara said the [[terrorists]] had crossed the river at night.',
      'attributed',
      'Ankara',
      'turkey',
    ],
    [
      'Ankara said on Monday that [[terrorists]] had crossed the river.',
      'attributed',
      'Ankara',
      'turkey',
    ],
    [
      'The [[terrorists]] had crossed the river at night, Ankara said.',
      'attributed',
      'Ankara',
      'turkey',
    ],
    [
      'The [[terrorists]] had crossed the river, said the Turkish ministry.',
      'attributed',
      'Turkish ministry',
      'turkey',
    ],
    [
      'The [[terrorists]], Ankara said, had crossed the river at night.',
      'attributed',
      'Ankara',
      'turkey',
    ],
    [
      'The men, Ankara said, were [[terrorists]] who had crossed the river.',
      'attributed',
      'Ankara',
      'turkey',
    ],
    [
      'The [[terrorists]] crossed the river at night, according to Ankara.',
      'attributed',
      'Ankara',
      'turkey',
    ],
    [
      'According to Ankara, the [[terrorists]] crossed the river at night.',
      'attributed',
      'Ankara',
      'turkey',
    ],
    [
      'The river, according to Ankara, was crossed by [[terrorists]] at night.',
      'attributed',
      'Ankara',
      'turkey',
    ],
    [
      'Turkish officials warned that the [[militia]] would not stay in the hills.',
      'attributed',
      'Turkish officials',
      'turkey',
    ],
    [
      'Zelensky has repeatedly claimed the [[junta]] will fall within weeks.',
      'attributed',
      'Zelensky',
      'ukraine',
    ],
    [
      'Netanyahu, the prime minister, told the cabinet the [[aggression]] would be met.',
      'attributed',
      'Netanyahu',
      'israel',
    ],
    [
      'Nasrallah, who leads Hezbollah, said the [[occupation]] would end soon.',
      'attributed',
      'Nasrallah',
      'hezbollah',
    ],
    [
      'While the talks went on, Moscow said the [[bandits]] had fled.',
      'attributed',
      'Moscow',
      'russia',
    ],
    ['On Tuesday, Moscow said the [[bandits]] had fled.', 'attributed', 'Moscow', 'russia'],
    [
      'In a statement, the Kremlin said the [[bandits]] had fled.',
      'attributed',
      'Kremlin',
      'russia',
    ],
    ['The talks ended and Moscow said the [[bandits]] had fled.', 'attributed', 'Moscow', 'russia'],
  ]);
});

describe('where the words end', () => {
  rows([
    ['The [[militia]] left the town. Ankara said the river had risen.', 'not other'],
    ['Ankara said the river had risen; the [[militia]] left the town by noon.', 'not other'],
    ['“The river has risen,” Ankara said. The [[militia]] left the town by noon.', 'not other'],
    ['The [[militia]] chief said the river had risen.', 'not other'],
    ['Hezbollah, the Lebanese [[militia]], said the river had risen.', 'not other'],
    [
      'The bridge was closed by the [[militias]], even though the US has claimed it acted alone.',
      'not other',
    ],
  ]);
});

describe('several speakers', () => {
  rows([
    [
      'Iran says the men are guests and Israel says they are [[terrorists]].',
      'attributed',
      'Israel',
      'israel',
    ],
    [
      'Iran says the men are [[martyrs]] and Israel says they are killers.',
      'attributed',
      'Iran',
      'iran',
    ],
    [
      'Iran calls the men guests and says the [[occupation]] will end.',
      'attributed',
      'Iran',
      'iran',
    ],
    ['Fars said Khamenei called the men [[martyrs]].', 'attributed', 'Khamenei', 'iran', 'Fars'],
    [
      'Nobody ordered the [[raids]] on the port, the US has said, according to Fars News.',
      'attributed',
      'US',
      'us',
      'Fars News',
    ],
    [
      '“[[Raids]] on our camps are rarer now,” Fars News quoted the US commander as saying.',
      'quoted',
      'US commander',
      'us',
      'Fars News',
    ],
    [
      'Fars quoted Putin as saying the [[bandits]] had fled.',
      'attributed',
      'Putin',
      'russia',
      'Fars',
    ],
    [
      'Moscow says that Kyiv believes the [[junta]] can win.',
      'attributed',
      'Kyiv',
      'ukraine',
      'Moscow',
    ],
  ]);
});

describe('calling and naming', () => {
  rows([
    ['Kyiv calls the men [[orcs]].', 'attributed', 'Kyiv', 'ukraine'],
    ['Kyiv has branded the men [[orcs]].', 'attributed', 'Kyiv', 'ukraine'],
    ['Ankara considers the group a [[terrorist]] organisation.', 'attributed', 'Ankara', 'turkey'],
    ['Ankara views the group as [[terrorist]].', 'attributed', 'Ankara', 'turkey'],
    ['Ankara regards the fighters as [[terrorists]].', 'attributed', 'Ankara', 'turkey'],
    ['Ankara described the fighters as [[terrorists]].', 'attributed', 'Ankara', 'turkey'],
    [
      'Ankara denounced the vote as an [[invasion]] of its rights.',
      'attributed',
      'Ankara',
      'turkey',
    ],
    [
      'Washington designated the group a foreign [[terrorist]] organisation.',
      'attributed',
      'Washington',
      'us',
    ],
    [
      'The group is considered by Ankara a [[terrorist]] organisation.',
      'attributed',
      'Ankara',
      'turkey',
    ],
    ['The group is regarded as [[terrorist]] by Ankara.', 'attributed', 'Ankara', 'turkey'],
    [
      'The group, labelled [[terrorist]] by Ankara, left the hills.',
      'attributed',
      'Ankara',
      'turkey',
    ],
    [
      'The group, which Ankara calls [[terrorist]], left the hills.',
      'attributed',
      'Ankara',
      'turkey',
    ],
    [
      'It was a blow to what Moscow calls the [[liberation]] of the south.',
      'attributed',
      'Moscow',
      'russia',
    ],
    [
      'The troops entered what Moscow described as the [[liberated]] territories.',
      'attributed',
      'Moscow',
      'russia',
    ],
    ['The troops, whom Kyiv calls [[invaders]], stayed.', 'attributed', 'Kyiv', 'ukraine'],
    ['The so-called [[republic]] on the coast has no airport.', 'attributed', null],
  ]);
});

describe('beliefs and intentions', () => {
  rows([
    ['Israel believes the [[militia]] is building a tunnel.', 'attributed', 'Israel', 'israel'],
    ['Israel fears that the [[militia]] is building a tunnel.', 'attributed', 'Israel', 'israel'],
    ['Hamas vowed to end the [[occupation]] within a year.', 'attributed', 'Hamas', 'hamas'],
    ['Hamas wants the [[occupation]] to end within a year.', 'attributed', 'Hamas', 'hamas'],
    ['Hamas hopes the [[occupation]] will end within a year.', 'attributed', 'Hamas', 'hamas'],
    ['Putin plans to fight the [[junta]] to the end.', 'attributed', 'Putin', 'russia'],
    ['Putin is convinced that the [[junta]] cannot last.', 'attributed', 'Putin', 'russia'],
    ['Syria threatened to bomb the [[rebels]] in the hills.', 'attributed', 'Syria', 'syria'],
  ]);
});

describe('nouns', () => {
  rows([
    ['Iran’s claim that the men were [[martyrs]] drew laughter.', 'attributed', 'Iran', 'iran'],
    [
      'A statement by the Kremlin that the [[junta]] had fallen drew laughter.',
      'attributed',
      'Kremlin',
      'russia',
    ],
    [
      'The town read with care the allegation by Ankara that [[terrorists]] had crossed.',
      'attributed',
      'Ankara',
      'turkey',
    ],
    [
      'A report from Fars News that the [[resistance]] had won drew laughter.',
      'attributed',
      'Fars News',
      'iran',
    ],
    ['Putin repeated his vow to crush the [[bandits]].', 'attributed', 'Putin', 'russia'],
  ]);
});

describe('participles and gerunds', () => {
  rows([
    [
      'Putin closed the bridge, saying the [[bandits]] would use it.',
      'attributed',
      'Putin',
      'russia',
    ],
    [
      'Saying the [[bandits]] would use it, Putin closed the bridge.',
      'attributed',
      'Putin',
      'russia',
    ],
    ['Putin shook his head before calling the men [[bandits]].', 'attributed', 'Putin', 'russia'],
    [
      'Asked about the bridge, Putin said [[bandits]] would use it.',
      'attributed',
      'Putin',
      'russia',
    ],
    [
      'Putin went on to say that [[bandits]] would use the bridge.',
      'attributed',
      'Putin',
      'russia',
    ],
  ]);
});

describe('free continuation', () => {
  rows([
    [
      'Putin spoke for an hour. He added that the [[junta]] would fall.',
      'attributed',
      'Putin',
      'russia',
    ],
    [
      'The Kremlin said the bridge was closed. It said the [[bandits]] would use it.',
      'attributed',
      'Kremlin',
      'russia',
    ],
    [
      'Turkish officials met in Ankara. They said the [[terrorists]] had crossed.',
      'attributed',
      'Turkish officials',
      'turkey',
    ],
    [
      'Nobody in the port repeats what the US says. It has come to view the corps as a [[terrorist]] group.',
      'attributed',
      'US',
      'us',
    ],
  ]);
});

describe('negation, refusal, the word as a word', () => {
  rows([
    ['The BBC does not use the word [[terrorist]] for the group.', 'not own'],
    ['Moscow refuses to call it an [[invasion]].', 'attributed', 'Moscow', 'russia'],
    ['Iran denied that it armed the [[militia]].', 'attributed', 'Iran', 'iran'],
    ['The word “[[terrorist]]” appears nine times in the report.', 'quoted', null],
    ['The term [[terrorist]] is disputed.', 'not own'],
  ]);
});

describe('insertions, fronted clauses and accounts', () => {
  rows([
    [
      'Israel’s lawyers, who denied any wrong, said the campaign in the north was [[self-defence]].',
      'attributed',
      'Israel’s lawyers',
    ],
    ['The bishops, who had urged a veto, said the [[lobby]] had won.', 'attributed', 'bishops'],
    ['The navy — three boats, by one estimate — announced a [[crusade]].', 'attributed', 'navy'],
    [
      'Linguists who reviewed the terms found that readers took [[crisis]] as a slogan.',
      'attributed',
      'Linguists',
    ],
    [
      'When fighters took the palace in 2019 the minister called it a [[coup]].',
      'attributed',
      'minister',
    ],
    [
      'Two men were hurt, the ministry announced, when [[terrorists]] fired a rocket.',
      'attributed',
      'ministry',
    ],
    ['An official answered that the people named were [[prisoners]].', 'attributed', 'official'],
    ['The man is a [[martyr]] in Hezbollah’s eyes, and a smuggler.', 'attributed', 'Hezbollah'],
    ['On Turkish maps the strip is a [[terror corridor]].', 'attributed', 'Turkish maps'],
    ['The room had maps, and the strip is a [[terror corridor]].', 'not other'],
    ['Ankara’s name for the force is [[gang]].', 'attributed', 'Ankara'],
    ['The deal came amid accusations of [[genocide]].', 'attributed', null],
    ['To people in Cairo the men are [[martyrs]].', 'attributed', 'people'],
    ['The [[regime]], she went on, would fall.', 'attributed'],
    ['The [[regime]] went on for years.', 'own'],
    ['The cover of the passport reads [[Republic]] of the Hills.', 'attributed'],
    ['Tehran has long held that the [[occupation]] is the root of it.', 'attributed', 'Tehran'],
    ['The army held the [[occupied]] town for a year.', 'own'],
    ['The army kept the [[hostages]] in a barn.', 'own'],
    ['The river rose in the [[occupied]] town, and China did not comment.', 'own'],
    ['The [[regime]] stands, whatever the minister said.', 'own'],
    [
      'To commentators on the Dutch panel Miller was a [[martyr]] at last.',
      'attributed',
      'commentators',
    ],
    [
      'Ankara said the sergeant, a cook from the hills, had been [[martyred]] by a mine.',
      'attributed',
      'Ankara',
    ],
    ['The texts of Ankara say region or, on feast days, [[province]].', 'attributed'],
    ['The agency counted 61,000 [[martyrs]] in May.', 'attributed', 'agency'],
  ]);
});
