/** What the YAML reader complains about, in plain Dutch for editors; by the reader's own codes. */
export const DUTCH_YAML_ERRORS: Record<string, string> = {
  ALIAS_PROPS:
    'een sterretje (*) aan het begin van een woord heeft in dit bestand een eigen betekenis; zet het woord tussen aanhalingstekens',
  BAD_ALIAS:
    'een sterretje (*) aan het begin van een woord heeft in dit bestand een eigen betekenis; zet het woord tussen aanhalingstekens',
  BAD_DIRECTIVE: 'een regel begint met een procentteken (%); zet het woord tussen aanhalingstekens',
  BAD_DQ_ESCAPE:
    'tussen dubbele aanhalingstekens staat een schuine streep (\\) die hier niet kan; gebruik enkele aanhalingstekens',
  BAD_INDENT:
    'op de regel erboven ontbreekt een haakje ] of }, of deze regel begint niet even ver naar rechts als de andere van dit deel',
  BAD_PROP_ORDER:
    'een uitroepteken of een & staat op de verkeerde plaats; zet het woord tussen aanhalingstekens',
  BAD_SCALAR_START:
    'een woord begint met een teken dat hier niet kan (zoals @, ` of %); zet het tussen aanhalingstekens',
  BLOCK_AS_IMPLICIT_KEY:
    'er staat een dubbele punt te veel, of een woord met een dubbele punt staat niet tussen aanhalingstekens',
  BLOCK_IN_FLOW: 'een haakje ] of } ontbreekt boven deze regel',
  DUPLICATE_KEY: 'hetzelfde kopje staat twee keer in één regel van de lijst; voeg ze samen',
  IMPOSSIBLE: 'hier klopt iets niet',
  KEY_OVER_1024_CHARS: 'deze tekst is te lang voor een kopje; waarschijnlijk ontbreekt een aanhalingsteken',
  MISSING_CHAR:
    'er ontbreekt een teken: een komma, een haakje ] of }, een dubbele punt of een aanhalingsteken',
  MULTILINE_IMPLICIT_KEY:
    'een kopje moet op één regel staan; waarschijnlijk ontbreekt een komma of een dubbele punt',
  MULTIPLE_ANCHORS: 'een & heeft in dit bestand een eigen betekenis; zet het woord tussen aanhalingstekens',
  MULTIPLE_DOCS: 'er staat een regel met --- in het bestand; haal die weg',
  MULTIPLE_TAGS:
    'een uitroepteken heeft in dit bestand een eigen betekenis; zet het woord tussen aanhalingstekens',
  NON_STRING_KEY: 'een kopje is geen woord',
  TAB_AS_INDENT: 'deze regel begint met een tab; gebruik spaties',
  TAG_RESOLVE_FAILED:
    'een uitroepteken heeft in dit bestand een eigen betekenis; zet het woord tussen aanhalingstekens',
  UNEXPECTED_TOKEN:
    'hier staat een teken dat niet kan; vaak ontbreekt een komma of staat een woord met een apostrof niet tussen dubbele aanhalingstekens',
};
