import { printCall, printHead } from "#lib/ingest/readers/typst-calls.ts";
import { type Argument, escapeTex, TypstSource, type Value } from "#lib/ingest/readers/typst-source.ts";

/** The code in a document in Typst: what it names, and what its calls print. */
export abstract class TypstCode extends TypstSource {
  private readonly variables = new Map<string, string>();
  private readonly parameters = new Map<string, string[]>();
  /** What "#set document(title: …)" says, printed where "#title()" stands. */
  private title = "";

  protected abstract markup(close: "]" | "\n" | ""): string;

  /** What stands behind "#": code, of which only calls and known words print. */
  protected hash(): string {
    this.at += 1;
    if (this.here === "[") {
      this.at += 1;
      return this.markup("]");
    }
    if (this.here === '"') return escapeTex(this.string());
    const word = this.take(/[A-Za-z_][\w-]*/y);
    if (word === "let") this.define();
    else if (word === "set") return this.set();
    else if (word === "show") return this.show();
    else if (word === "" && !/[({]/u.test(this.here)) return "\\#";
    else if (/^(?:import|include)$/u.test(word)) this.skipStatement();
    else if (/^(?:if|for|while|)$/u.test(word)) this.skipBlocks();
    else if (word !== "context") return this.named(word).text;
    return "";
  }

  /** "#let place = [Port Salt]" names words, "#let job(title, dates, body) = …" what the arguments of a call are. */
  private define(): void {
    this.blanks();
    const name = this.take(/[A-Za-z_][\w-]*/y);
    if (this.here === "(") {
      const from = this.at;
      this.skipBalanced();
      const own = this.source.slice(from + 1, this.at - 1).replace(/\([^()]*\)|"[^"]*"/gu, "");
      this.parameters.set(
        name,
        own
          .split(",")
          .map((one) => one.trim())
          .filter((one) => /^[A-Za-z_][\w-]*$/u.test(one)),
      );
      this.skipStatement();
      return;
    }
    const isGiven = this.take(/[ \t]*=[ \t]*/y) !== "" && (this.here === '"' || this.here === "[");
    if (isGiven) this.variables.set(name, this.term().text);
    this.skipStatement();
  }

  /** "#set document(author: "Ada Reed")" says whose it is. */
  private set(): string {
    if (this.take(/[ \t]+document(?=\()/y) === "") {
      this.skipStatement();
      return "";
    }
    const given = this.arguments();
    const named = (wanted: string) => given.find(({ name }) => name === wanted)?.value.text.trim() ?? "";
    this.title = named("title");
    const author = named("author");
    return /\p{L}{2}.*\s\p{L}/u.test(author) ? `\n\n\\author{${author}}\n\n` : "";
  }

  /** "#show: cv.with(name: "Ada Reed", email: …)" gives a template what stands in the head. */
  private show(): string {
    if (this.take(/[ \t]*:[ \t]*[\w.-]+(?=\()/y) === "") {
      this.skipStatement();
      return "";
    }
    return printHead(this.arguments());
  }

  /** A word of code: what it stands for, or what its call prints. */
  private named(first: string): Value {
    const name = first + this.take(/(?:\.[A-Za-z_][\w-]*)*/y);
    const isCall = this.here === "(" || this.here === "[";
    if (!isCall) return { kind: "code", text: this.variables.get(name) ?? "" };
    const given = this.here === "(" ? this.arguments() : [];
    // "#title()" prints the title that was set for the document.
    if (name === "title" && given.length === 0 && this.here !== "[" && !this.parameters.has(name))
      return { kind: "content", text: this.title === "" ? "" : `\n\n\\section{${this.title}}\n\n` };
    while (this.here === "[") {
      this.at += 1;
      given.push({ name: "", value: { kind: "content", text: this.markup("]") } });
    }
    this.skipMethods();
    const parameters = this.parameters.get(name) ?? [];
    let place = 0;
    const told = given.map(
      (one): Argument => (one.name === "" ? { ...one, name: parameters[place++] ?? "", placed: true } : one),
    );
    return { kind: "content", text: printCall(name, told) };
  }

  protected override word(name: string): Value {
    return this.named(name);
  }

  protected override content(): Value {
    this.at += 1;
    return { kind: "content", text: this.markup("]") };
  }
}
