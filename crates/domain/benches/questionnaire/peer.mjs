// Fills the generated form in survey-core and tells the medians in milliseconds, as JSON.
//   node peer.mjs FOLDER TIMES: FOLDER has form.json and node_modules/survey-core.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [folder, times] = [resolve(process.argv[2]), Number(process.argv[3])];
const { SurveyModel } = createRequire(join(folder, "package.json"))("survey-core");
const { form, data } = JSON.parse(readFileSync(join(folder, "form.json"), "utf8"));

function median(act, count = times) {
  const all = [];
  for (let at = 0; at < count; at++) {
    const begun = performance.now();
    act(at);
    all.push(performance.now() - begun);
  }
  return all.sort((one, other) => one - other)[Math.floor(all.length / 2)];
}

const visible = (survey) => survey.getAllQuestions(true).length;

function expect(told, expected, what) {
  if (told !== expected) throw new Error(`${what}: ${told} instead of ${expected}`);
}

const all = Object.keys(data).length;
const load = median(() => {
  const survey = new SurveyModel(form);
  survey.data = data;
  expect(visible(survey), all, "questions after loading");
}, 15);

const survey = new SurveyModel(form);
survey.data = data;
// A hidden answer goes on counting there: only the question that waits for this one goes, not the one behind it.
survey.setValue("s40-1", "no");
expect(visible(survey), all - 1, "questions after a change");
const change = median((at) => survey.setValue("s40-1", at % 2 ? "no" : "yes"));
survey.setValue("s40-1", "yes");

survey.setValue("root", "no");
expect(visible(survey), 1, "questions behind the root gate");
survey.setValue("root", "yes");
const gate = { no: [], yes: [] };
for (let at = 0; at < 31; at++) {
  for (const word of ["no", "yes"]) gate[word].push(median(() => survey.setValue("root", word), 1));
}
const middle = (list) => list.sort((one, other) => one - other)[Math.floor(list.length / 2)];
console.log(JSON.stringify({ load, change, close: middle(gate.no), open: middle(gate.yes) }));
