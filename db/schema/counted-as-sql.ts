import { COUNTED_AS } from "#lib/tables/counted-as.ts";

const place = (column: string) =>
  `CASE ${column} ${COUNTED_AS.map((name, at) => `WHEN '${name}' THEN ${at}`).join(" ")} END`;

/** `countedAs` of lib/tables/counted-as.ts in SQL, as a place in `COUNTED_AS`. */
export const COUNTED_AS_SQL = `CASE status WHEN 'published' THEN ${place("kind")} ELSE ${place("status")} END`;
