import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import type { Stretch } from "#lib/ingest/references/decode.ts";
import { PUBLISHER, VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";
import { LAND } from "#lib/ingest/references/word-scores.ts";
import { guessVenue } from "#lib/profile/venue.ts";

/** Names of meetings in several languages, or a sign and its year: "TIDES 2011". */
const MEETING =
  /(?<!\p{L})(?:conference|congress|symposium|meeting|workshop|colloquium|konferans|kongre|sempozyum|çalıştay|tagung|konferens|konferanse|konference|congrès|colloque|congreso|convegno|congresso|simpos|encontro|jornadas)|^\p{Lu}{3}[\p{L}-]*\s?(?:['’]\d{2}|(?:19|20)\d{2})$/iu;
const MOST = 3;

/** "*Third Conference on Tides*, Saltby, Norland": where a meeting was held stands behind its name, which its style ends. */
export function withoutTown(chunks: Chunk[], stretch: Stretch): Stretch {
  const own = chunks.slice(stretch.from, stretch.to);
  // "Proceedings of the Third Conference on Tides (CoT), Saltby, FL, December 2018": behind the town stands its land.
  const town = own.at(-1);
  const land = chunks[stretch.to];
  const isHeld = own.slice(0, -1).some(({ text }) => MEETING.test(text) || /^proc(?:\.|eedings)/i.test(text));
  const parted =
    town !== undefined && (town.cut & CUT.comma) !== 0 && land !== undefined && (land.cut & CUT.comma) !== 0;
  if (isHeld && parted && isTown(town) && LAND.test(land.text)) return { ...stretch, to: stretch.to - 1 };
  // "7th Conference on Tides (CoT), Saltby": one word behind a comma, and behind it the year, the pages or nothing.
  const meeting = own
    .slice(0, -1)
    .filter(({ text }) => !/^(?:in|\(\p{Lu}[\p{L}-]{1,11}(?:\s?['’]?(?:\d{2}|(?:19|20)\d{2}))?\)?)$/iu.test(text));
  // "…, Saltby. Quayside, 12–19": or who printed it, behind a stop.
  const ends = land === undefined || land.token !== undefined || (land.cut & CUT.stop) !== 0;
  // "Conference on Tides and Walls": one name in two pieces.
  const isOne = meeting.length > 0 && meeting.slice(1).every(({ cut }) => (cut & CUT.and) !== 0);
  if (town && (town.cut & CUT.comma) !== 0 && ends && isOne && isTown(town) && !town.text.includes(" "))
    if (meeting.some(({ text }) => MEETING.test(text))) return { ...stretch, to: stretch.to - 1 };
  const last = own.findLastIndex(({ look }) => look.includes("I"));
  const behind = own.slice(last + 1);
  if (last < 0 || behind.length === 0 || behind.length > MOST || !own[0]?.look.includes("I")) return stretch;
  const named = own.slice(0, last + 1).some(({ text }) => MEETING.test(text));
  return named && behind.every(isTown) ? { ...stretch, to: stretch.from + last + 1 } : stretch;
}

function isTown({ text: printed, look, token }: Chunk): boolean {
  const text = printed.replace(/\.$/u, "");
  const isShort = /^\p{Lu}[\p{L}’'-]+(?: (?:[\p{Lu}][\p{L}’'-]+|am|an|de|del|la|upon)){0,2}$/u.test(text);
  return (
    isShort && look === "" && token === undefined && !VENUE_CUE.test(text) && !PUBLISHER.test(text) && !guessVenue(text)
  );
}
