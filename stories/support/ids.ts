/** What the controls offer: the ids of the dataset. */
import axisFile from '../../data/axis.json';
import conditionsFile from '../../data/conditions.json';
import factsFile from '../../data/facts.json';
import faqFile from '../../data/faq.json';
import nutrientsFile from '../../data/nutrients.json';
import proceduresFile from '../../data/procedures.json';
import strainsFile from '../../data/strains.json';
import tipsFile from '../../data/diet-tips.json';

const idsOf = ({ entries }: { entries: readonly { id: string }[] }) => entries.map((entry) => entry.id);

export const conditions = idsOf(conditionsFile);
export const nutrients = idsOf(nutrientsFile);
export const pathways = idsOf(axisFile);
export const facts = idsOf(factsFile);
export const procedures = idsOf(proceduresFile);
export const questions = idsOf(faqFile);
export const strains = idsOf(strainsFile);
/** What strains were tested for. */
export const tested = [
  ...new Set(strainsFile.entries.flatMap(({ studies }) => studies.map((study) => study.condition))),
];
export const tips = idsOf(tipsFile);
export const topics = [...new Set(faqFile.entries.map((entry) => entry.topic))];

/** A control that offers ids; the empty choice is the default. */
export const oneOf = (options: readonly string[]) => ({
  control: { type: 'select' as const },
  options: [undefined, ...options],
});
