/** What the proofreader does: the checks of `check`, and what an editor that knows the schema would say. */
import { getLocation } from 'jsonc-parser';
import {
  type CompletionItem,
  getLanguageService,
  type InsertTextFormat,
  type JSONDocument,
  type LanguageService,
  TextDocument,
} from 'vscode-json-languageservice';
import { lintScenario } from '../analysis/lint/index.ts';
import { reviewScenario } from '../analysis/review.ts';
import type { Explanation, Offer, Proof } from '../desk/workshop/ports.ts';
import { formAt, idsFor, looseValue } from '../scenario/index.ts';
import { scenarioJsonSchema } from '../scenario/jsonSchema.ts';
import type { Language } from '../wording/format.ts';
import { exampleIn, meaningIn } from '../wording/workshopMeanings.ts';

export type ProofJob =
  | { readonly name: 'read' | 'lint'; readonly text: string; readonly file: string }
  | {
      readonly name: 'offers' | 'explain';
      readonly text: string;
      readonly offset: number;
      readonly language: Language;
    };

export function doProofJob(job: ProofJob): unknown {
  switch (job.name) {
    case 'read':
      return read(job.text, job.file);
    case 'lint':
      return lintScenario(job.text, job.file).faults;
    case 'offers':
      return offers(job);
    case 'explain':
      return explain(job);
  }
}

function read(text: string, file: string): Proof {
  const { faults, source, scenario } = reviewScenario(text, file);
  return { text, faults, source, scenario };
}

const SCHEMA = 'scenario.schema.json';
const services = new Map<Language, LanguageService>();

/** One source with the editors outside: the schema that stands beside the scenario files. */
function languageService(language: Language): LanguageService {
  const known = services.get(language);
  if (known) return known;
  const service = getLanguageService({
    clientCapabilities: {
      textDocument: { completion: { completionItem: { documentationFormat: ['plaintext'] } } },
    },
    // Whatever schema a file names, it is read by the one of this release; nothing is fetched.
    workspaceContext: { resolveRelativePath: () => SCHEMA },
    schemaRequestService: async () => JSON.stringify(scenarioJsonSchema(), saidIn(language)),
  });
  service.configure({ validate: false, schemas: [{ uri: SCHEMA, fileMatch: ['*'] }] });
  services.set(language, service);
  return service;
}

/** Writes the explanations of the schema in a language. */
const saidIn = (language: Language) => (key: string, value: unknown) => {
  if (typeof value !== 'string') return value;
  if (key === 'description') return meaningIn(value, language);
  return key === 'markdownDescription' ? exampleIn(value, language) : value;
};

interface Place {
  readonly text: string;
  readonly offset: number;
  readonly language: Language;
}

interface Opened {
  readonly document: TextDocument;
  readonly json: JSONDocument;
  readonly service: LanguageService;
}

function opened({ text, language }: Place): Opened {
  const document = TextDocument.create('scenario.json', 'json', 1, text);
  const service = languageService(language);
  return { document, json: service.parseJSONDocument(document), service };
}

const MOST_OFFERS = 60;

/** The number by which the protocol tells a text with places to fill in. */
const SNIPPET: InsertTextFormat = 2;

async function offers(place: Place): Promise<readonly Offer[]> {
  const { text, offset } = place;
  const ids = idsAt(text, offset);
  if (ids.length > 0) return ids;
  const { document, json, service } = opened(place);
  const list = await service.doComplete(document, document.positionAt(offset), json);
  return (list?.items ?? []).slice(0, MOST_OFFERS).map(item => offerOf(item, document, offset));
}

/** Where an id is expected, those that the file has. */
function idsAt(text: string, offset: number): Offer[] {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  if (isAtPropertyKey) return [];
  const { value } = looseValue(text);
  const shape = formAt(path, value);
  if (shape?.is !== 'ref') return [];
  const isInside = previousNode?.type === 'string' && previousNode.offset <= offset;
  const [from, to] = isInside
    ? [previousNode.offset, previousNode.offset + previousNode.length]
    : [offset, offset];
  return idsFor(value, shape.to, path).map(id => ({
    label: id,
    detail: '',
    about: '',
    from,
    to,
    text: JSON.stringify(id),
  }));
}

function offerOf(item: CompletionItem, document: TextDocument, offset: number): Offer {
  const edit = item.textEdit;
  const range = edit && 'range' in edit ? edit.range : null;
  const written = edit?.newText ?? item.insertText ?? item.label;
  return {
    label: item.label,
    detail: item.detail ?? '',
    about: plainText(item.documentation),
    from: range ? document.offsetAt(range.start) : offset,
    to: range ? document.offsetAt(range.end) : offset,
    text: item.insertTextFormat === SNIPPET ? fillable(written) : written.replaceAll('$', '\\$'),
  };
}

/** Places to fill in as the editor marks them: `$1` becomes `${}`, `${1:name}` becomes `${name}`. */
const fillable = (snippet: string): string =>
  snippet.replace(/\$\{\d+:([^}]*)\}|\$(\d+)/g, (_, name: string | undefined) => `\${${name ?? ''}}`);

const plainText = (about: CompletionItem['documentation']): string =>
  typeof about === 'object' ? about.value : (about ?? '');

async function explain(place: Place): Promise<Explanation | null> {
  const { document, json, service } = opened(place);
  const hover = await service.doHover(document, document.positionAt(place.offset), json);
  if (!hover?.range) return null;
  const parts = Array.isArray(hover.contents) ? hover.contents : [hover.contents];
  const words = parts.map(part => (typeof part === 'string' ? part : part.value)).filter(part => part !== '');
  if (words.length === 0) return null;
  return {
    from: document.offsetAt(hover.range.start),
    to: document.offsetAt(hover.range.end),
    // The service writes for readers of Markdown, which the page is not.
    text: words
      .join('\n')
      .replace(/\\([\\`*_{}[\]()#+\-.!<>])/g, '$1')
      .replace(/`|&nbsp;/g, ' '),
  };
}
