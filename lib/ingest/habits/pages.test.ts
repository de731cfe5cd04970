import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";
import { readJemdoc } from "#lib/ingest/readers/jemdoc.ts";

const page = (source: string) => draftOf(readHtml(source));

test("menus, links below papers and what is told about papers are no papers", () => {
  const { publications } = page(`<h1>Ada Reed</h1><h2>Publications and Working Papers</h2>
    <p><a href="index.html">Home page</a> | <a href="research.html">Research Projects</a> | <a href="cv.html">CV</a></p>
    <h3>Publications</h3>
    <p><a href="https://a.example/1">Reed, Ada. 2019. "Salt and the Price of Walls." <i>Harbour Studies</i> 4 (1): 5-19</a>.</p>
    <p><a href="r.zip">Replication package</a><br><a href="v.pdf">Accepted manuscript version</a></p>
    <p>Why do walls cost what they cost? I follow the prices of salt in nine harbours over two centuries and show that
    walls were paid for by those who lived behind them.</p>
    <p><a href="https://a.example/2">Reed, Ada, and Olaf Stone. 2017. "The Long Tide." <i>Marine Letters</i> 2: 1-8</a>.</p>
    <p>This article examines why tides that come late come twice.</p>
    <p>Stone, Olaf, and Ada Reed. "Who Answers the Sea? Letters of Keepers."</p>`);
  expect(publications.map(({ title, venue, kind }) => [title.value, venue, kind.value])).toEqual([
    ["Salt and the Price of Walls", "Harbour Studies", "journal"],
    ["The Long Tide", "Marine Letters", "journal"],
    ["Who Answers the Sea? Letters of Keepers", null, expect.any(String)],
  ]);
});

test("a list that names only the others leaves its owner out, who is named by the title of the page", () => {
  const entry = (title: string, others: string) =>
    `<p>• ${title}</p><p>Together with <a href="o.html">${others}</a>. In Proc. of the 4th Conference on Tides, 2019.</p>`;
  const draft = page(
    `<title>Ada Reed - Papers</title><h1>My Papers</h1>${entry("Slow walls in cold water", "Olaf Stone")}${entry(
      "Convex shores and their salt",
      "Olaf Stone",
    )}${entry("Tides that meet in the dark", "Olaf Stone")}`,
  );
  expect(draft.name?.value).toBe("Ada Reed");
  expect(draft.publications.map(({ authors, self }) => [authors.map(({ value }) => value), self])).toEqual(
    Array(3).fill([["Olaf Stone"], null]),
  );
});

test("numbers that part the lines of one paragraph part its entries", () => {
  const { publications } = draftOf(
    readJemdoc(
      "= Ada Reed\n\n== Journal papers\n1. Ada Reed and Olaf Stone. Slow walls in cold water. In: Neurocomputing (2022).\\n\n2. Olaf Stone and Ada Reed. Convex shores and\ntheir salt. In: arXiv preprint arXiv:2109.01234 (2021).\\n\n3. Ada Reed. Tides that meet in the dark. Marine Letters, 3, 2020.",
    ),
  );
  expect(publications.map(({ title, venue, year }) => [title.value, venue, year?.value])).toEqual([
    ["Slow walls in cold water", "Neurocomputing", 2022],
    ["Convex shores and their salt", "arXiv", 2021],
    ["Tides that meet in the dark", "Marine Letters", 2020],
  ]);
});

test("books beside their covers are one each; houses, companies and towns sign nothing, editors neither", () => {
  const { publications } = page(`<h1>Ada Reed</h1><h2>Books</h2><table><tr>
    <td><p><b><a href="1">Handbook of Slow Walls</a></b><br>by Ada Reed and Olaf Stone<br><br>Quayside Press<br>2011.</p></td>
    <td><b><a href="2">A Book of Tides</a></b><br>by Ada Reed<br>2018.<br><br>Open textbook</td></tr></table>
    <h2>Chapters</h2><ul><li><a href="3">Salt by the wave</a>, John J Wiley & Sons, Inc., Hoboken, NJ, 2008.</li>
    <li><a href="4">Moments of shores</a>, in: <i>Proceedings of Advances in Tides</i>, S.K. Fell and J. Moor, eds., Kvam University, 1996, 14-19.</li></ul>`);
  expect(
    publications.map(({ title, authors, year }) => [title.value, authors.map(({ value }) => value), year?.value]),
  ).toEqual([
    ["Handbook of Slow Walls", ["Ada Reed", "Olaf Stone"], 2011],
    ["A Book of Tides", ["Ada Reed"], 2018],
    ["Salt by the wave", [], 2008],
    ["Moments of shores", [], 1996],
  ]);
});

test("a vita told in the third person gives the name, degrees with their years, and what is protected", () => {
  const draft =
    page(`<h1>Vita</h1><p>Ada Mae Reed was born to Olaf and Inga Reed on October 3, 1968 in Port Salt. In 1991, Ada
    received her Bachelor of Science in Botany from Stanford University.</p><p>In 2004 Ada married Carl, her former teacher.</p>`);
  expect(draft.name?.value).toBe("Ada Mae Reed");
  expect(draft.education.map(({ degree, period }) => [degree?.value, JSON.stringify(period?.value.end)])).toEqual([
    ["Bachelor of Science in Botany", expect.stringContaining("1991")],
  ]);
  const kept = draft.protected.map(({ span }) => draft.text.slice(span.start, span.end)).join(" | ");
  expect(kept).toMatch(/October 3, 1968.*married Carl/su);
});

test("pages are no year, and a shortened journal is not the first that shares a word with it", () => {
  const { publications } = page(`<h1>Ada Reed</h1><h2>Papers</h2><ol>
    <li>Ada Reed, Olaf Stone (2012). <b>Salt in slow rivers</b>, 2030–2039. <i>Journal of Fish Biology</i>. 81 (6).</li>
    <li>Ada Reed (2003). <b>Walls that lean on water</b>. <i>J. Comp. Tid. and Appl.</i> 5, 161-178.</li>
    <li>Ada Reed (2019). <b>Flags at sea</b>. <i>International Interactions</i> 45, 54-79.</li></ol>`);
  expect(publications.map(({ year, venue }) => [year?.value, venue])).toEqual([
    [2012, "Journal of Fish Biology"],
    [2003, "J. Comp. Tid. and Appl"],
    [2019, "International Interactions"],
  ]);
});

test("below a heading that holds nothing itself topics head the papers; the last line of an item is its status", () => {
  const { publications } = draftOf(
    readJemdoc(
      "= Ada Reed\n\n== Research\n\n== Supervised learning\n- *Reed A.* & Stone O.\\n\nWalls that learn from their tides and keep what they learnt.\\n\nIn preparation\n- *Reed, A.*, Stone, O. (2016).\\n\n[p.pdf Salt walls that forget in winter.]\\n\n[j.html Marine Letters], 17, 1-25\n\n== High tides\nTides are high where walls are low, and nobody has asked why this is so for a long time. I ask.\n- *Reed, A.* & Fell, B. (2014).\\n\n[q.pdf Tides as high as houses in the north.]\\n\n[j.html Harbour Studies], 3(1), 9-14\n",
    ),
  );
  expect(publications.map(({ title, status, year }) => [title.value, status.value, year?.value])).toEqual([
    ["Walls that learn from their tides and keep what they learnt", "working", undefined],
    ["Salt walls that forget in winter", "published", 2016],
    ["Tides as high as houses in the north", "published", 2014],
  ]);
});

test("the tail of a bold title and a species in brackets stay in the title; a newspaper is no acronym", () => {
  const { publications } = page(`<h1>Ada Reed</h1><h2>Papers</h2><ol>
    <li>(with O. Stone) <b>Slow tides in conformal walls. I</b>,<br><a href="1">Marine Letters</a> Vol. 3 (2012), 703-735.</li>
    <li>(with O. Stone) <b>Groups of walls on the circle Dif(S<sup>1</sup>)</b>,<br><a href="1">Marine Letters</a> Vol. 4 (2013), 3-35.</li>
    <li>Reed A, Stone O. (2013) The effects of walls on the growth of salmon (<em>Salmo salar</em>) <em><b>PLoS One</b></em> 9(1): e85.</li>
    <li>“Three ways to keep the tide,” in <i>The Hill</i>, April 15, 2021.</li></ol>`);
  expect(publications.map(({ title, venue }) => [title.value, venue])).toEqual([
    ["Slow tides in conformal walls. I", "Marine Letters"],
    ["Groups of walls on the circle Dif(S1)", "Marine Letters"],
    ["The effects of walls on the growth of salmon (Salmo salar)", "PLOS ONE"],
    ["Three ways to keep the tide", "The Hill"],
  ]);
});

test("lists of terms that nobody closed are one list; abstracts and lines of links in them are no papers", () => {
  const entry = (title: string, place: string) =>
    `<p><dl><dt><a name="x"><strong>${title}</strong> (with <a href="o.html">Olaf Stone</a> and Berit Fell)<br>${place}
     <dd><u>Abstract</u>: Walls are studied here. We count them and show that salt walls are rare.
     <dt>Full paper (8/3/25): <a href="p.pdf">PDF</a> | <a href="https://arxiv.org/abs/2508.00157">arXiv:2508.00157</a>`;
  const { publications } = page(`<title>Publications of Ada M. Reed</title><h2>Publications of Ada M. Reed</h2><hr>
    <p>This page includes the full abstract of each paper.
    ${entry("Chromatic functions of walls", "Preprint.")}
    ${entry("Monoids of salt and stone", "<i>Advances in Tides</i> <b>92</b>, no.3 (2025), 419-449.")}
    ${entry("Parking on a narrow shore", "<i>Marine Letters</i> <b>12</b> (2021) 102129.")}</body>`);
  expect(
    publications.map(({ title, authors, venue, kind }) => [
      title.value,
      authors.map(({ value }) => value),
      venue,
      kind.value,
    ]),
  ).toEqual([
    ["Chromatic functions of walls", ["Olaf Stone", "Berit Fell"], null, "preprint"],
    ["Monoids of salt and stone", ["Olaf Stone", "Berit Fell"], "Advances in Tides", "journal"],
    ["Parking on a narrow shore", ["Olaf Stone", "Berit Fell"], "Marine Letters", "journal"],
  ]);
});

test("a link around the authors is no title, and a row of one cell is an entry among rows of three", () => {
  const { publications } = page(`<h1>Ada Reed</h1><h2>Publications</h2><table>
    <tr><td><a href="https://arxiv.org/abs/1106.1433"><b>Ada Reed</b>, Olaf Stone, Berit Fell</a> <b>2011</b><br>"Observations of outflows over walls"</td>
      <td><a href="f.pdf">Full Version</a></td><td><a href="https://arxiv.org/abs/1106.1433">arxiv</a></td></tr>
    <tr><td><a href="b.html">The galactic tide survey. Catalog of the walls</a><br>Stone, Olaf; Reed, Ada; Fell, Berit P., II; Moor, Jens</td>
      <td></td><td><a href="https://arxiv.org/abs/0909.2871">arxiv</a></td></tr>
    <tr><td><a href="c.html">The tide survey in the south</a><br>Fell, B.; <b>Reed, A.</b></td><td><a href="g.pdf">Full Version</a></td><td><a href="https://arxiv.org/abs/0909.2872">arxiv</a></td></tr>
    <tr><td><a href="d.html">A resolved study of heating and cooling behind the walls of the north</a> Stone, O.; <b>Reed, A.</b>; Fell, B.; Moor, J.</td></tr>
    </table>`);
  expect(publications.map(({ title, authors }) => [title.value, authors.map(({ value }) => value)])).toEqual([
    ["Observations of outflows over walls", ["Ada Reed", "Olaf Stone", "Berit Fell"]],
    ["The galactic tide survey. Catalog of the walls", ["Olaf Stone", "Ada Reed", "Berit P. Fell II", "Jens Moor"]],
    ["The tide survey in the south", ["B. Fell", "A. Reed"]],
    [
      "A resolved study of heating and cooling behind the walls of the north",
      ["O. Stone", "A. Reed", "B. Fell", "J. Moor"],
    ],
  ]);
});

test("spans that only a style sheet parts are columns; posts are employment; where lists may be found is no paper", () => {
  const draft = page(`<title>CV | Ada Reed</title><h1>Curriculum vitae</h1><h2>Posts</h2><ul>
    <li><span class="when">2016 to 2019</span><span class="what">Clinical Lecturer, Stanford University</span><span class="ref"></span></li>
    <li><span class="when">2012 to 2016</span><span class="what">Research Fellow, Kvam University</span><span class="ref"></span></li></ul>
    <h2>Publications</h2><p>Selected papers are on the <a href="r.html">research page</a>. Full lists: <a href="g">Google Scholar</a>, <a href="o">ORCID</a>.</p>
    <h2>Books</h2><ul><li><span class="when">2016</span><span class="what"><cite>The Salt Manual: A Guide to Walls</cite><span class="detail">Quayside Press</span></span><a class="ref" href="b">Books</a></li></ul>`);
  expect(draft.employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Clinical Lecturer", "Stanford University"],
    ["Research Fellow", "Kvam University"],
  ]);
  expect(draft.publications.map(({ title, year }) => [title.value, year?.value])).toEqual([
    ["The Salt Manual: A Guide to Walls", 2016],
  ]);
});

test("cards of a CV with their dates in a little table and small headings are one entry each", () => {
  const card = (date: string, title: string, place: string, more: string) =>
    `<li class="item"><div class="row"><div class="left"><table><tbody><tr><td><span class="badge">${date}</span></td></tr><tr><td><p class="location">Port Salt</p></td></tr></tbody></table></div>
     <div class="right"><h6 class="title"><a href="x">${title}</a></h6><h6 class="m">${place}</h6><ul><li><span>${more}</span></li></ul></div></div></li>`;
  const draft = page(`<title>cv | Ada Reed</title><h1>cv</h1><div><h3>Education</h3><ul>
    ${card("2011.09 - 2015.06", "PhD", "Stanford University, Stanford, USA", "Theory of tides")}
    ${card("2007.09 - 2011.06", "BSc", "Brown University, Providence, USA", "Salt")}</ul></div>
    <div><h3>Publications</h3><ul>
    ${card("2016.03.20", "Walls that lean on the sea", "Marine Letters", "Tides")}
    ${card("2015.06.30", "Notes on moving water", "Harbour Studies", "Tides")}</ul></div>`);
  expect(draft.education.map(({ institution, degree }) => [institution.value, degree?.value])).toEqual([
    ["Stanford University", "PhD"],
    ["Brown University", "BSc"],
  ]);
  expect(draft.publications.map(({ title, year }) => [title.value, year?.value])).toEqual([
    ["Walls that lean on the sea", 2016],
    ["Notes on moving water", 2015],
  ]);
});

test("the stops of “Ph.D.” end no sentence", () => {
  const draft = page(
    `<title>Berit Fell</title><div>Welcome! My name is Berit and I'm a <a href="x">Ph.D. candidate in Botany</a> at <a href="y">Stanford University</a>.</div>`,
  );
  expect([draft.currentPosition?.value, draft.affiliation?.value]).toEqual(["Ph.D. candidate", "Stanford University"]);
});

test("a homepage that opens without a verb says who somebody is; a group is no school where one is named behind it", () => {
  const draft = draftOf(
    readJemdoc(
      "Senior Scientist in the [l.html Tide Laboratory] at [s.html Stanford University].\n\n== About me\n\nI received the Ph.D. degree in Botany from the [g.html Walls and Salt Group] at [b.html Brown University] in 2017.\n",
    ),
  );
  expect([draft.currentPosition?.value, draft.affiliation?.value]).toEqual(["Senior Scientist", "Stanford University"]);
  expect(draft.education.map(({ institution }) => institution.value)).toEqual(["Brown University"]);
});

test("three dots end no title, a name with “and” is no other journal, notes on copies are no paper", () => {
  const { publications } = page(`<title>Christian REED's Publications</title><h1>PUBLICATIONS</h1>
    <h4>e-mail at reed at tides.example or <a href="s.html">snail mail</a>, quoting number, or title; for printed versions, add an address!</h4>
    <h2>Journal papers</h2><ol>
    <li>Fell, M.H., Stone, O., & Reed, C. (2013). Singing walls... in narrow space – a study of salt. <i>Topics in Tides</i>, 5, 354-366.</li>
    <li>H. Moor, C. Reed: The basis of walls I: openings and erosions. Computer Vision, Graphics, &amp; Image Processing, Vol. 50, no. 3 (1990), pp. 245-295.</li></ol>`);
  expect(publications.map(({ title, venue }) => [title.value, venue])).toEqual([
    ["Singing walls... in narrow space – a study of salt", "Topics in Tides"],
    ["The basis of walls I: openings and erosions", "Computer Vision, Graphics, & Image Processing"],
  ]);
});

test("quotes of two kinds, a year with the number of its paper, and volumes after “v.”", () => {
  const { publications } = page(`<h1>Ada Reed</h1><h2>Journal publications</h2><ul>
    <li>B. Fell and A. Reed, “<a href="1">A semantic approach to walls</a>," <a href="o">Online version</a>, Journal of Tides, Issue 8, Dec. 2013</li>
    <li>B. Fell and A. Reed, <a href="2">Salt in a model of the harbour</a>, Marine Letters (2019:27), https://doi.org/10.1186/s136</li>
    <li>O. Stone and A. Reed, '<a href="3">Synthesis of waves swinging through air</a>,' Harbour Studies, v. 7 (11), Nov. 2017</li></ul>`);
  expect(publications.map(({ title, venue, year }) => [title.value, venue, year?.value])).toEqual([
    ["A semantic approach to walls", "Journal of Tides", 2013],
    ["Salt in a model of the harbour", "Marine Letters", 2019],
    ["Synthesis of waves swinging through air", "Harbour Studies", 2017],
  ]);
});

test("where else papers may be found is no paper, nor are examined theses; a quoted question goes on to its case study", () => {
  const cv = page(`<h1>Orla Fennimore</h1><h2>Publications</h2>
    <p>Publication info is also available on <a href="/s">Google Scholar</a> and on my CV <a href="/cv.pdf">(pdf)</a>!</p>
    <p>Fennimore, O., C. Stone, et al.<br>(2019).<br>“Can the walls of old harbours be told apart by the salt that their stones have taken? A
    case study using cores of northern quays in two winters”.<br>In: <em>Salt Letters</em> 31, pp. 35–45.</p>
    <p>Fennimore, O. and C. Stone<br>(2018).<br>“Slow tides”.<br>In: <em>Salt Letters</em> 30, pp. 5–15.</p>
    <p>Fennimore, O. and P. Hale<br>(2017).<br>“Quick walls”.<br>In: <em>Salt Letters</em> 29, pp. 1–9.</p>
    <h2>Thesis examinations</h2><p>2026 Carl Stone, University of Kvam · 2025 Petra Hale, Fen College of Tides</p>`);
  expect(cv.publications.map(({ title }) => title.value)).toEqual([
    "Can the walls of old harbours be told apart by the salt that their stones have taken? A case study using cores of northern quays in two winters",
    "Slow tides",
    "Quick walls",
  ]);
});

test("an item that is nothing but a title goes on in the only paragraph below it", () => {
  const cv = page(`<h1>Orla Fennimore</h1><h2>Publications</h2>
    <ul><li>Slow or not: the role of salt and winters in the growth of tidal walls</li></ul>
    <p>Orla Fennimore, Carl Stone, Petra Hale<br>Salt Letters, Volume 52, Issue 4, April 2021, Pages 35–52</p>
    <h2>Skills</h2><ul><li>English</li></ul>`);
  expect(cv.publications.map(({ title, authors }) => [title.value, authors.length])).toEqual([
    ["Slow or not: the role of salt and winters in the growth of tidal walls", 3],
  ]);
});
