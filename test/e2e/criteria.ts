/**
 * What is known about each success criterion of WCAG 2.2, level A and AA, for the search box: which tests prove it,
 * what only a person can judge, what is up to the page around it, and what does not apply.
 */

export interface Criterion {
  level: 'A' | 'AA';
  name: string;
  /** Test files and the beginning of a test's title, which has to exist. */
  tests?: readonly (readonly [file: string, title: string])[];
  /** What a person still has to judge. */
  person?: string;
  /** What the page around the box decides. */
  page?: string;
  /** Why there is nothing to meet. */
  none?: string;
}

const STATES = ['accessibility', 'has no breach of WCAG 2.2 AA that a program can see'] as const;
const NO_MEDIA = 'The box has no images, sound or video.';
const ZOOM = ['looks', 'at four times the size and with the widest text spacing'] as const;
const ALOUD = ['screen-reader', 'says one thing once the query has settled'] as const;
const WALK = ['keyboard', 'Tab goes through everything in the order it is seen, without a trap'] as const;
const READ = ['screen-reader', 'reads the form, then each result as heading'] as const;
const REST = ['accessibility', 'at rest is a labelled search form'] as const;

/** By number; those that came with WCAG 2.2 are not in EN 301 549 V3.2.1. */
export const CRITERIA: Readonly<Record<string, Criterion>> = {
  '1.1.1': { level: 'A', name: 'Non-text Content', none: NO_MEDIA },
  '1.2.1': { level: 'A', name: 'Audio-only and Video-only (Prerecorded)', none: NO_MEDIA },
  '1.2.2': { level: 'A', name: 'Captions (Prerecorded)', none: NO_MEDIA },
  '1.2.3': { level: 'A', name: 'Audio Description or Media Alternative (Prerecorded)', none: NO_MEDIA },
  '1.2.4': { level: 'AA', name: 'Captions (Live)', none: NO_MEDIA },
  '1.2.5': { level: 'AA', name: 'Audio Description (Prerecorded)', none: NO_MEDIA },
  '1.3.1': {
    level: 'A',
    name: 'Info and Relationships',
    tests: [STATES, REST, ['results', 'show the best alone, then groups']],
    page: 'Headings are of level 2 to 4: the page has its h1 above the box.',
  },
  '1.3.2': { level: 'A', name: 'Meaningful Sequence', tests: [READ] },
  '1.3.3': {
    level: 'A',
    name: 'Sensory Characteristics',
    none: 'No sentence names a shape, colour or place on the screen.',
  },
  '1.3.4': { level: 'AA', name: 'Orientation', tests: [ZOOM] },
  '1.3.5': { level: 'AA', name: 'Identify Input Purpose', none: 'The box asks nothing about the visitor.' },
  '1.4.1': {
    level: 'A',
    name: 'Use of Color',
    tests: [['looks', 'with forced colours the active suggestion']],
  },
  '1.4.2': { level: 'A', name: 'Audio Control', none: NO_MEDIA },
  '1.4.3': {
    level: 'AA',
    name: 'Contrast (Minimum)',
    tests: [STATES, ['accessibility', 'has enough contrast on a dark page']],
    page: 'Colours that the page chooses itself.',
  },
  '1.4.4': { level: 'AA', name: 'Resize Text', tests: [['looks', 'with letters twice as big'], ZOOM] },
  '1.4.5': { level: 'AA', name: 'Images of Text', none: NO_MEDIA },
  '1.4.10': { level: 'AA', name: 'Reflow', tests: [ZOOM] },
  '1.4.11': {
    level: 'AA',
    name: 'Non-text Contrast',
    tests: [['looks', 'shows where the focus is']],
    page: 'Colours that the page chooses itself.',
  },
  '1.4.12': { level: 'AA', name: 'Text Spacing', tests: [ZOOM] },
  '1.4.13': {
    level: 'AA',
    name: 'Content on Hover or Focus',
    tests: [['keyboard', 'in a header results go by Escape']],
  },
  '2.1.1': {
    level: 'A',
    name: 'Keyboard',
    tests: [
      ['keyboard', 'arrows go from the input through the links and back'],
      ['keyboard', 'are a list to choose from with arrows'],
      WALK,
    ],
  },
  '2.1.2': { level: 'A', name: 'No Keyboard Trap', tests: [WALK] },
  '2.1.4': {
    level: 'A',
    name: 'Character Key Shortcuts',
    tests: [['keyboard', 'keys of the page stay of the page']],
  },
  '2.2.1': {
    level: 'A',
    name: 'Timing Adjustable',
    tests: [['results', 'a service that stays silent is said to be slow']],
  },
  '2.2.2': {
    level: 'A',
    name: 'Pause, Stop, Hide',
    tests: [['looks', 'with reduced motion nothing moves']],
  },
  '2.3.1': { level: 'A', name: 'Three Flashes or Below Threshold', none: 'Nothing flashes.' },
  '2.4.1': { level: 'A', name: 'Bypass Blocks', page: 'The box has headings and a search landmark.' },
  '2.4.2': { level: 'A', name: 'Page Titled', page: 'The title of the page.' },
  '2.4.3': {
    level: 'A',
    name: 'Focus Order',
    tests: [WALK, ['results', 'are continued by a button, and the focus goes to the first new one']],
  },
  '2.4.4': {
    level: 'A',
    name: 'Link Purpose (In Context)',
    tests: [STATES],
    person: 'Whether the titles of the found pages say what the pages are about.',
  },
  '2.4.5': { level: 'AA', name: 'Multiple Ways', page: 'The box is one of the ways.' },
  '2.4.6': {
    level: 'AA',
    name: 'Headings and Labels',
    tests: [REST],
    person: 'Whether visitors understand the sentences; Frisian and Papiamento are proposed.',
  },
  '2.4.7': { level: 'AA', name: 'Focus Visible', tests: [['looks', 'shows where the focus is']] },
  '2.4.11': {
    level: 'AA',
    name: 'Focus Not Obscured (Minimum)',
    person: 'Headers of the page that stay in view while it scrolls.',
  },
  '2.5.1': { level: 'A', name: 'Pointer Gestures', none: 'Everything works by a single press.' },
  '2.5.2': {
    level: 'A',
    name: 'Pointer Cancellation',
    tests: [['keyboard', 'fill in and submit the chosen one, by key and by pointer']],
  },
  '2.5.3': {
    level: 'A',
    name: 'Label in Name',
    tests: [STATES, ['search-box', 'is found by its visible label']],
    person: 'Control by speech, with the words that are seen.',
  },
  '2.5.4': { level: 'A', name: 'Motion Actuation', none: 'Nothing reacts to the movement of a device.' },
  '2.5.7': { level: 'AA', name: 'Dragging Movements', none: 'Nothing is dragged.' },
  '2.5.8': {
    level: 'AA',
    name: 'Target Size (Minimum)',
    tests: [STATES, ['looks', 'is at least 44 pixels high']],
  },
  '3.1.1': { level: 'A', name: 'Language of Page', page: 'The language of the page, which the box follows.' },
  '3.1.2': {
    level: 'AA',
    name: 'Language of Parts',
    tests: [
      ['results', 'carry the language of the page they lead to'],
      ['page-scripts', 'follows the language of the page'],
    ],
  },
  '3.2.1': {
    level: 'A',
    name: 'On Focus',
    tests: [['page-scripts', 'the connection is opened on focus and not before']],
  },
  '3.2.2': {
    level: 'A',
    name: 'On Input',
    tests: [
      ['typing', 'results of what was typed before go when the new ones are two seconds late'],
      ['results', 'are narrowed by organisation and kind of page'],
    ],
  },
  '3.2.3': { level: 'AA', name: 'Consistent Navigation', page: 'The same place for the box on every page.' },
  '3.2.4': { level: 'AA', name: 'Consistent Identification', page: 'The same label for the box everywhere.' },
  '3.2.6': {
    level: 'A',
    name: 'Consistent Help',
    tests: [['results', 'nothing found offers another spelling'], READ],
  },
  '3.3.1': {
    level: 'A',
    name: 'Error Identification',
    tests: [['search-box', 'never sends a number that may be a BSN'], ALOUD],
  },
  '3.3.2': { level: 'A', name: 'Labels or Instructions', tests: [REST] },
  '3.3.3': {
    level: 'AA',
    name: 'Error Suggestion',
    tests: [['results', 'nothing found offers another spelling']],
  },
  '3.3.4': {
    level: 'AA',
    name: 'Error Prevention (Legal, Financial, Data)',
    none: 'Searching binds nobody to anything.',
  },
  '3.3.7': {
    level: 'A',
    name: 'Redundant Entry',
    tests: [['search-box', 'says so, with the contact, when the service is unreachable']],
  },
  '3.3.8': {
    level: 'AA',
    name: 'Accessible Authentication (Minimum)',
    none: 'Nobody has to log in.',
  },
  '4.1.2': {
    level: 'A',
    name: 'Name, Role, Value',
    tests: [STATES, ['accessibility', 'with suggestions is a combobox with plain options']],
  },
  '4.1.3': { level: 'AA', name: 'Status Messages', tests: [ALOUD] },
};
