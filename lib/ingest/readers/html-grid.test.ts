import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";

const cell = (width: number, words: string) =>
  `<div class="layout-cell layout-cell-${width}"><div class="layout-cell-pad-5">${words}</div></div>\n`;
const row = (label: string, words: string) => cell(3, `<b>${label}</b>`) + cell(9, words);
const paper = (number: number, words: string) =>
  `<div class="artigo-completo">${cell(1, `<b>${number}.</b>`)}${cell(11, words)}</div>`;
const back = (words: string) => `<div class="inst_back"><b>${words}</b></div>`;
const list = (words: string) => `<div class="cita-artigos"><b>${words}</b></div>`;
const bond = (post: string) => `Vínculo: Servidor Público, Enquadramento Funcional: ${post}, Carga horária: 40`;

const LATTES = `<html lang="pt-BR"><body><h2 class="nome">Ada Moss do Cais</h2>
<h1>Formação acadêmica/titulação</h1><div class="data-cell">
${row("2012 - 2016", 'Doutorado em Botânica.<br class="clear" />Universidade do Porto Salgado, UPS, Brasil.<br />Orientador: Olaf Pedra.')}
</div>
<h1>Atuação Profissional</h1><div class="data-cell">
${back("Universidade do Porto Salgado, UPS, Brasil.")}${cell(12, "<b>Vínculo institucional</b>")}
${row("2017 - Atual", bond("Professora Adjunta"))}
${back("Prefeitura Municipal de Salina, PMS, Brasil.")}${cell(12, "<b>Vínculo institucional</b>")}
${row("2009 - 2011", bond("Professora Substituta"))}
${back("Cais do Sal S.A., CDS, Brasil.")}${cell(12, "<b>Vínculo institucional</b>")}
${row("2006 - 2008", bond("Guardiã de marés"))}
</div>
<h1>Produções</h1><div class="data-cell">${back("Produção bibliográfica")}
${list("Artigos completos publicados em periódicos")}
${paper(1, "<b>CAIS, A. M.</b>; PEDRA, O. S. . Marés e muros: o porto em Salina (1940-1960). <b>Revista do Sal</b>, v. 28, p. 1-24, 2024.")}
${paper(2, "PEDRA, O. S. ; <b>CAIS, ADA MARINA MOSS DO</b> ; FONTES, C. . Sal e portos do norte. <b>Revista do Sal</b>, v. 22, p. e215, 2022.")}
${list("Livros publicados/organizados ou edições")}
${paper(1, "<b>CAIS, A. M.</b>. Muros de sal. 1. ed. Porto Salgado: Editora do Cais, 2019. v. 1. 268p .")}
${list("Capítulos de livros publicados")}
${paper(1, "<b>CAIS, A. M.</b>. O diário como fonte. In: Olaf Pedra. (Org.). Portos: memória e acervo. 1ed.Porto Salgado: EdSal, 2023, v. , p. 41-66.")}
${list("Textos em jornais de notícias/revistas")}
${paper(1, "<b>CAIS, A. M.</b>. Quem guardou o sal?. Gazeta do Cais, Salina, p. 3 - 3, 15 out. 2021.")}
${list("Trabalhos completos publicados em anais de congressos")}
${paper(1, "FONTES, C. ; <b>CAIS, A. M.</b> . Vozes do porto. In: 41ª Reunião Nacional do Sal, 2023, Salina. Anais da 41ª Reunião Nacional do Sal, 2023. p. 1-6.")}
${list("Apresentações de Trabalho")}
${paper(1, "<b>CAIS, A. M.</b>. Acervos e memória. 2024. (Apresentação de Trabalho/Conferência ou palestra).")}
</div>
<h1>Orientações</h1><div class="data-cell">${back("Orientações e supervisões concluídas")}${list("Dissertação de mestrado")}
${paper(1, "Bea Fontes. Gravar a maré. 2023. Dissertação (Mestrado em Botânica) - Universidade do Porto Salgado. Orientador: Ada Moss do Cais.")}
</div></body></html>`;

test("boxes of a grid that stand side by side are rows", () => {
  const { text, blocks } = readHtml(
    `<html><body><h2>Posts</h2><div class="row"><div class="col-md-2">2019</div><div class="col-md-10">Reader<br>Fen College</div></div></body></html>`,
  );
  const [last] = blocks.slice(-1);
  expect([last?.kind, text.slice(last?.span.start)]).toEqual(["row", "2019\tReader\nFen College"]);
});

test("a saved Lattes page: degrees, posts below their institutions, papers below the headings of their kinds", async () => {
  const { name, education, employment, publications, activities } = await ingest(
    new TextEncoder().encode(LATTES),
    "lattes.html",
  );
  expect(name?.value).toBe("Ada Moss do Cais");
  expect(education.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["Doutorado em Botânica", "Universidade do Porto Salgado"],
  ]);
  expect(employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Professora Adjunta", "Universidade do Porto Salgado"],
    ["Professora Substituta", "Prefeitura Municipal de Salina"],
    ["Guardiã de marés", "Cais do Sal S.A"],
  ]);
  expect(
    publications.map(({ title, venueAsPrinted, kind, self }) => [title.value, venueAsPrinted?.value, kind.value, self]),
  ).toEqual([
    ["Marés e muros: o porto em Salina (1940-1960)", "Revista do Sal", "journal", 0],
    ["Sal e portos do norte", "Revista do Sal", "journal", 1],
    ["Muros de sal", "Editora do Cais", "book", 0],
    ["O diário como fonte", "Portos: memória e acervo", "book", 0],
    ["Quem guardou o sal?", "Gazeta do Cais, Salina", "other", 0],
    ["Vozes do porto", "41ª Reunião Nacional do Sal", "conference", 1],
  ]);
  expect(activities.map(({ kind }) => kind)).toEqual(["talk", "advising"]);
});
