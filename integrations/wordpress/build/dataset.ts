/** As much of `dist/dataset.json` as the plug-in's words are made of. */
export type Text = Readonly<Record<string, string>>;
interface Entry {
  id: string;
  certainty?: string;
  sources?: readonly string[];
  hazards?: readonly string[];
}
type Texts = readonly Text[];
interface Step {
  when: Text;
  what: Text;
  sources?: readonly string[];
}

export interface Collections {
  axis: Entry & { name: Text; summary: Text; known: Texts; unknown: Texts; twoWay?: Text };
  conditions: Entry & {
    name: Text;
    what: Text;
    firstLine: Text;
    firstLineSources: readonly string[];
    time: Text;
    link: Text;
    linkCertainty: string;
    gutCare: Text;
    gutCareCertainty: string;
    instead?: Text;
    seeDoctor: Texts;
    flags: readonly string[];
  };
  'diet-tips': Entry & {
    title: Text;
    why: Text;
    how: Texts;
    caution?: Text;
    limits?: Text;
    conditions?: readonly string[];
  };
  facts: Entry & { statement: Text; verdict: string; why: Text };
  faq: Entry & { topic: string; question: Text; answer: Text; limits?: Text; seeDoctor?: Text };
  hazards: Entry & { warning: Text };
  nutrients: Entry & { name: Text; role: Text; lack?: Text; supplement: Text; limitNote?: Text; warnings: Texts };
  procedures: Entry & {
    name: Text;
    evidence: Text;
    evidenceCertainty: string;
    evidenceSources: readonly string[];
    before: readonly Step[];
    after: readonly Step[];
    flags: readonly string[];
  };
  'red-flags': Entry & { urgency: string; sign: Text };
  references: Entry & { authors?: readonly string[]; journal?: string; year?: number; doi?: string; url?: string };
  strains: Entry & {
    organisms: readonly { name: Text; strain?: string }[];
    studies: readonly {
      condition: string;
      people: Text;
      result: Text;
      unknown?: Text;
      certainty: string;
      sources: readonly string[];
    }[];
    safety: Text;
    safetySources: readonly string[];
  };
  subjects: Entry & { name: Text };
}

export type Entries = { [Name in keyof Collections]: { entries: readonly Collections[Name][] } };
export type Dataset = Entries & {
  meta: { version: string; languages: readonly string[]; review: Text };
  quiz: { title: Text; lead: Text; before: Texts };
};

/** An entry by whatever it is called. */
export interface Titled {
  id: string;
  question?: Text;
  title?: Text;
  statement?: Text;
  name?: Text;
  organisms?: readonly { name: Text; strain?: string }[];
}
