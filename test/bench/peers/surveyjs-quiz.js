import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import items from 'words';

const survey = new Model({
  showProgressBar: true,
  completedHtml: 'Thank you.',
  pages: items.map(({ id, question, many, answers }) => ({
    elements: [
      {
        type: many ? 'checkbox' : 'radiogroup',
        name: id,
        title: question,
        choices: answers.map((text, value) => ({ value, text })),
      },
    ],
  })),
});
renderSurvey(survey, document.getElementById('survey'));
