/** Invented news sentences without a framing term: what most of an article is. `@` is a place or name of the topic. */
export const PLAIN = [
  'It rained on the roofs of the town that evening, and the shopkeepers of the old market said little about the day.',
  'A lorry carrying flour from the mill outside @ was held at the bridge for an hour while its papers were read twice.',
  'The ministry put the cost at about four million, though two people who worked on the plan said it could rise.',
  '“We waited until the lights came back,” said Marta Ilves, a nurse who lives near the station.',
  'Prices of bread and heating oil rose again in October, according to figures that the statistics office published on Monday.',
  'The road north of @ was open by noon.',
  'Her brother, who drives a bus, has not been to work since the spring.',
  'In a short note to staff, the museum’s director wrote that the cellar would stay shut “for as long as it takes”.',
  'Fishermen mended their nets on the quay; two boys sold tea from a cart.',
  'Talks are due to resume next week, but no agenda has been agreed and the room has not been booked.',
  'She did not answer calls on Sunday.',
  'Schools in @ opened an hour late because the heating had failed in the night.',
] as const;

/** Invented sentences round a framing term, `#`; own, quoted and attributed words by turns. */
export const FRAMED = [
  'Residents of @ spoke of # on the far side of the river that morning.',
  'The statement from @ described them as “#” and promised an answer within days.',
  'Officials in @ said on Tuesday that # had moved closer to the border.',
  'By dusk # could be heard from the hills above @, and the last bus had gone.',
  'The governor, who has held the post since 2019, accused his rivals of backing #.',
  '“There is no room for # in this valley,” the commander told reporters near @.',
  'According to the army, # left three vehicles behind outside @.',
  'Nobody in the queue wished to talk about #, least of all the old man at its head.',
  'A report seen by the newspaper calls it #, a phrase that diplomats in @ dispute.',
  'Behind the school in @ the wall still bears a painted line about #.',
] as const;
