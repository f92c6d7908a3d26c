import { compilePattern } from './pattern.ts';
import { PatternIndex } from './pattern-index.ts';
import type { Sentence, Token } from './sentences.ts';

/**
 * Is something really asked? A question mark alone does not tell: rhetoric, tags, headings, quotations and questions
 * that their author answers have one; « dites-nous quel jour » has none.
 */
const NO_MACROS = {};
const all = (sources: readonly string[]) =>
  new PatternIndex(sources.map((source) => ({ pattern: compilePattern(source, NO_MACROS), value: source })));

const RHETORICAL = {
  fr: all([
    '(vous|tu) (croyez|crois|pensez|imaginez) (vraiment|serieusement|sincerement|que|qu|peut)',
    '(croyez|pensez|imaginez) vous (vraiment|serieusement|sincerement|que|qu)',
    '(avez|as) (vous|tu) (essaye|deja|pense|lu|seulement|au moins|songe|ne serait|reellement|remarque|deja essaye)',
    '(savez|sais) (vous|tu) (lire|seulement|au moins|combien|ce que|qui|que)',
    '(vous|tu) (voulez|veux|attendez|esperez|preferez) (vraiment|quoi|des excuses|qu on|que nous|que l on)',
    '(que|qu) (voulez|veux|esperez|attendez) vous (de plus|encore|qu on|que|a la fin|donc)?',
    '(qui|que|quoi) (peut|pourrait|oserait|n a|ne voudrait|va croire|aurait|de mieux|de plus)',
    '(ou est|quel est) (le|votre) (probleme|mal|souci)',
    '(depuis quand|et alors|et apres|pourquoi (pas|tant|vous acharner|en faire|s acharner|mentir|faire simple)|a quoi bon|comment osez|a qui la faute|faut il|est ce (vraiment|si|trop|notre|de notre|que c est|que vous)|n est ce pas|c est grave|vous etes (serieux|serieuse|sur|sure|bien sur))',
    '(vous|tu) (plaisantez|plaisantes|rigolez|rigoles|blaguez|exagerez pas|etes serieux|moquez)',
    '(vous|te) (rendez|rends) compte',
    '(vous|tu) y (pensez|penses|croyez|crois)',
    '^ (mais)? comment faire',
    '^ et (nos|notre|nous|moi|mes|ceux) ',
    '(vous|tu) (trouvez|trouves|appelez|appelles) (ca|cela|vraiment|que)',
    '^ (et|mais)? qui (n|ne|peut)',
    '(et si) (vous|on|tu|nous|tout|chacun)',
    '(qui|quoi) (d autre|encore)',
    '(au moins|peut etre bien|ou quoi|serieusement|peut etre) $',
    'combien de fois (faudra|faut|devons|allons|doit)',
    '^ (ce est|est ce) (nous|moi) qui ',
    '^ (quel|quoi) (rapport|interet|probleme)',
    '(ca|cela) (change|apporte|sert) (quoi|a quoi)',
    '(d apres|selon) vous ~~ (cacahuetes|avec quoi)',
    '(d apres|selon) vous (elle|il|ca|on|qui) ',
    '(comment|pourquoi) (aurions|aurait|pourrions|pourrait|voulez|ferions|saurions|serions) (nous|on|vous)',
    '(vous|tu) (n avez|n as) (rien|pas|vraiment)',
    '^ (c est|ce est|est ce) (bien)? (compris|clair|note|entendu|vu) $',
    '^ (envie|pret|prets|prete|partant|partants) (de|d|a|pour)',
    '(besoin|envie) (de|d) (plus|autre chose|preuves)',
    'un (mouchoir|violon|tapis)',
    '(ca|cela|ce) (vous|te) (va|convient|suffit|etonne|surprend|amuse|fait rire|pose|gene) (comme ca|vraiment|encore|ou)?',
  ]),
  en: all([
    '(do|did) you (really|seriously|honestly|actually|even|think|expect|imagine|want us|believe|know (how|what|who|that))',
    'you (really|seriously|honestly|actually) (think|expect|believe|want)',
    '^ (so|and)? you (think|expect|believe|want|call)',
    '(have you) (tried|considered|thought|even|ever|actually|bothered|read)',
    '(can|could) you (even|not|read|imagine|really)',
    '(what|who) (more|else|do you expect|did you expect|do you want|(could|can) (we|i) (say|possibly|add)|cares|are we|am i|wants|would we)',
    '(got)? to do with us',
    'how many times (must|do|should|have) (we|i)',
    'could it be (that)?',
    '(how|what) (do|did|would) you (suppose|expect|imagine|propose)',
    'so (you)? (would|you) (like|want|prefer) (us|me) to',
    '^ did you know',
    '(is that it|are you) $',
    '(could|should|might|may) (want to)? ask themselves',
    '(what is|where is) (the|your) (problem|big deal|harm|fuss|issue)',
    '(since when|so what|why (not|bother|so|all|would|should|make|lie)|how dare|how (could|can|were|should|would) (we|i|anyone)|whose fault|is it (really|our|so|too|that)|was it (really|our)|are you (serious|kidding|sure|joking|happy now|done|really)|seriously|really|are we supposed|should we)',
    'you (find|call) (that|this|it)',
    '^ who asked',
    '^ (and|but) what about (our|us|my|the)',
    '^ (can|could|do|will|would|are|is|did) not (you|that|it|we|they|this)',
    'do you (know|realise|have any idea) how',
    '^ (and|but)? who (has not|does not|would not|never|is not|has never)',
    '(what if) (you|we|everyone|everybody)',
    '(did|do) we (say|ask|force|promise|look|really|have)',
    '(need|want) (a|some|more) (tissue*|proof|medal|cookie)',
    '(would|do) you (like|want|prefer) (a medal|a tissue|us to (bow|cry|grovel|apologise)|some cheese)',
    'happy (now|$)',
    'how (hard|difficult|stupid|dumb|much more|many times|often|long) (can|could|do|must|is) (it|we|you|anyone)? (be|have to|need)?',
    '^ (are|is|do|does|was|were|did) (not) (we|it|that|he|they|this)',
    '^ (are|is|do|does|was) (we|it|that|he|they|this) (not|look like|supposed)',
    '^ is (that|this|it) (all|really|what)',
    '^ (ready|fancy|want|hungry|thirsty|looking) (for|to|a|more)',
    'who knew',
  ]),
};

const HEADING = {
  fr: all([
    '^ (une|des|d autres|encore une|toute|vos|la|autre*|plus de)? (question|questions|souci|probleme|reclamation|doute|doutes|info*|interrogation*|remarque*|urgence) $',
    '^ (besoin|envie) (de|d) _ $',
    '^ (besoin|envie) (de|d) _ _ $',
    '^ (un|une) (souci|question|probleme|doute|remarque) _? _? $',
    '^ (et|alors)? (la suite|le resultat|la cause|la raison|pourquoi|comment|resultat|conclusion|bilan|notre reponse|la solution) $',
  ]),
  en: all([
    '^ (any|a|more|other|got a|got any|further|your|still have|have)? (question|questions|problem|problems|issue|issues|complaint|complaints|concern|concerns|doubt|doubts|query|queries) $',
    '^ (need|want) (help|more|a hand|advice|anything else|anything) $',
    '^ (and|so)? (the|our)? (result|cause|reason|why|how|upshot|answer|solution|next|fix) $',
  ]),
};

const TAG = {
  fr: all(['^ (n est ce pas|non|hein|d accord|ok|pas vrai|si|c est ca|compris|vu|marche conclu) $']),
  en: all([
    '^ (right|ok|okay|yes|no|eh|huh|deal|agreed|you know|is it not|are they not|does it not|do not we|do not you think|shall we|see|got it|correct|is not it|are not we|are not you|do you|is it|are you|will you) $',
  ]),
};

/** What an author asks in order to answer it. */
const TOLD = {
  fr: all([
    '^ (et|mais|alors)? (que|qu|quoi) (s|se) (est|passe*|passait)',
    '^ (et|mais|alors)? (que|qu|quoi|pourquoi|comment) (allons|faisons|fait|ca|cela|en|avons|a|est ce que (nous|on|cela|c)|est ce|comptons|changeons|retenons|savons|ce|le|la|un|une|$)',
    '^ (et|mais|alors)? (pourquoi|la suite|comment) $',
    '^ (la|le|les|notre|nos|une|un) _ $',
    '^ (qui|quand|a qui|ou|combien) (a|est|sont|etait|l a|s est|nous|on|etaient) ~ $',
    '^ (sommes nous|avons nous|est ce (normal|grave|acceptable|vrai|fini)|etait ce)',
  ]),
  en: all([
    '^ (and|so|but)? (what|why|how|where|who|when) (happened|went|now|next|are (we|i)|will (we|i)|did (we|i|this|it|that)|do we|have we|is it|this|it|so|could|went|that|does this|$)',
    '^ (and|so|but)? (why|the|our) (_)? $',
    '^ (are we|is this|was it|were we|did we|do we|is it) (sure|good|acceptable|right|normal|our|sorry|proud|happy|enough|serious|over|wrong)',
  ]),
};

/** « dites-nous quel jour », “let us know which shop”. */
const INDIRECT = {
  fr: all([
    '(dites|dis|precisez|precise|indiquez|confirmez|expliquez|racontez|redites|signalez|repondez) (moi|nous|le|la)? ~ (quel|quelle|quels|quelles|si|quand|=où|comment|combien|lequel|laquelle|lesquels|pourquoi|ce qui|ce que|ce qu|a quel*|dans quel*|de quel*|qui vous|par quel*|sur quel*|pour quel*)',
    '(nous|me|m) (dire|preciser|indiquer|confirmer|expliquer|raconter|faire savoir) ~ (quel|quelle|quels|quelles|si|quand|=où|comment|combien|lequel|laquelle|ce qui|ce que|ce qu|a quel*|dans quel*|de quel*|par quel*|sur quel*|vers quel*)',
    '(j aimerais|je voudrais|nous aimerions|on aimerait|nous voudrions|on voudrait|besoin de|j ai besoin de|faites moi|faites nous) (bien|juste)? (savoir|comprendre) (quel|quelle|quels|quelles|si|quand|=où|comment|combien|ce qui|ce que|dans quel*|a quel*|de quel*|qui|pourquoi|la)',
    '(je me demande|reste a savoir) (si|quel|quelle) (vous)',
  ]),
  en: all([
    '(tell|remind) (us|me) ~ (which|what|when|where|if|whether|how|who|why)',
    '(say|confirm|specify|explain|reply|answer|advise|indicate) ~ (which|what|when|where|if|whether|how) (you|your|it|day|shop|time|store|the|one|was|were|size|order|date|would|suits|works|happened|is|branch|train|flight)',
    '(like|love|need|want|keen|helps|help) ~ to (know|hear|understand) (which|what|when|where|if|whether|how|who|why|more about what)',
    '(wondering|wonder) (if|whether|which|what|when) (you|your)',
    'let (us|me) know (which|what|when|where|if|whether|how|who|why)',
  ]),
};

/** A question without its mark. */
const UNMARKED = {
  fr: all([
    '^ (bonjour|salut|bonsoir|alors|et|_)? (pouvez|pourriez|pouriez|avez|etes|voulez|voudriez|preferez|accepteriez|seriez|auriez|souhaitez|avait|etait|aviez|etiez) (vous) ',
    '^ (bonjour|salut|_)? (peux|pourrais|as|veux|preferes|serais|aurais) tu ',
    '(as|avez|es|etes) (fait|utilise|mis|pris|commande|achete|ete) quoi',
    '^ (bonjour|et|_)? est ce que (vous|tu|votre|cela|ca|c|le|la|on)',
    '(quel|quelle) (jour|heure|magasin|boutique|adresse|commande|modele|date|agence|ligne|taille|train|vol|rayon|ville|serveur) $',
    '^ (quel|quelle|quels|quelles) (est|etait|jour|heure|magasin|boutique|etaient|sont) ~~ (votre|vos|vous|ton|tu)',
    '(c etait|c est|vous etiez|vous etes (passe|venu|venue|alle)|tu etais) (quand|=où|quel jour|a quelle heure|dans quel*|chez qui|quelle) ~ $',
  ]),
  en: all([
    '^ (hi|hello|hey|so|and|_)? (could|can|would|will|did|do|have|are|were|was) you (please|kindly|send|tell|dm|share|let|give|confirm|have|prefer|like|still|be|able|happy|mind|around|pop|message|drop|email|call|order|visit|buy|say|happen)',
    '^ (hi|hello|and|so|_)? (which|what) (day|time|shop|store|branch|order|model|date|line|train|flight|size|colour|address|number|one) ~~ (you|your|was it)',
    '^ (hi|hello|and|so|_)? what (is|was) your',
    '^ (hi|hello|_)? (would|does) (tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|that|it|this) (suit|work|be|help)',
    '(which|what) (day|time|shop|store|branch|one) (was it|were you) $',
  ]),
};

const ASKING = new Set(
  'quel quelle quels quelles quand ou comment combien qui lequel laquelle which what when where who how'.split(' '),
);
const SECOND = new Set('vous votre vos tu ton ta tes te toi you your yours'.split(' '));

/** What the rest of the reply lets expect: who attacks does not ask; who takes care does. */
export interface Manner {
  readonly signed: (index: number) => boolean;
  /** It blames, mocks, threatens, insults or waves away. */
  readonly hostile: boolean;
  /** It greets, names, signs, apologises, owns or does something. */
  readonly caring: boolean;
}

export function asksIn(sentences: readonly Sentence[], manner: Manner): { index: number; sentence: Sentence }[] {
  return sentences.flatMap((sentence, index) => (isQuestion(sentences, index, manner) ? [{ index, sentence }] : []));
}

function isQuestion(sentences: readonly Sentence[], index: number, { signed, hostile, caring }: Manner): boolean {
  const sentence = sentences[index];
  if (!sentence) return false;
  const tokens = sentence.tokens.filter(({ quoted }) => !quoted);
  if (tokens.length === 0) return false;
  const { language, end } = sentence;
  if (indirect(sentence, tokens)) return true;
  const rhetorical = found(RHETORICAL[language], tokens);
  // The mark belongs to the quotation.
  if (!end.includes('?')) return !end.includes('!') && !rhetorical && found(UNMARKED[language], tokens);
  if (sentence.tokens.at(-1)?.quoted || rhetorical) return false;
  if (end.includes('!') && !found(UNMARKED[language], tokens)) return false;
  const last = tokens.filter(({ clause }) => clause === tokens.at(-1)?.clause);
  if (found(HEADING[language], tokens) || (last.length < tokens.length && found(TAG[language], last))) return false;
  // “103 nights? …”: echoed, not asked.
  if (tokens.length <= 3 && tokens.some(({ kind }) => kind === 'number')) return false;
  if (tokens.length <= 2 && !tokens.some(({ word }) => SECOND.has(word) || ASKING.has(word))) return false;
  const definite = found(DEFINITE[language], tokens);
  if (hostile) return definite && tokens.some(({ word }) => SECOND.has(word));
  const next = sentences[index + 1];
  const lastWord = next === undefined || signed(index + 1);
  // « Que s’est-il passé ? Un four en panne. »: whoever goes on without « vous » has answered.
  if (!tokens.some(({ word }) => SECOND.has(word)))
    return !found(TOLD[language], tokens) ? definite || (lastWord && caring) : lastWord;
  return definite || caring;
}

/** What can be answered: which, when, where, how many; this or that; may I; how is she. */
const DEFINITE = {
  fr: all([
    '(quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles|combien) ~ (_)',
    '(quand|=où|a quelle|dans quel*|de quel*|sur quel*|par quel*|chez qui) _',
    'comment (va|vont|allez|vas|se sent|se portent|se porte|s appelle|s appellent|te sens|vous sentez|ca va|ca se presente|cela se)',
    '(pouvez|pourriez|voulez|voudriez|preferez|souhaitez|accepteriez|auriez|etiez|aviez|seriez|aimeriez|avez|etes|viendriez|venez|viendrez|verriez) vous',
    '(peux|pourrais|veux|preferes|accepterais|aurais|etais|serais|as|es|viens) tu',
    'est ce que _',
    '(puis je|peut on|on peut|je peux|pourrions nous|pouvons nous|pourrait on)',
    '(vous|tu) (preferez|preferes|voulez|veux|pouvez|peux|etiez|etais|souhaitez|venez|viens|viendriez|avez encore|as encore|avez garde|avez toujours|restez|passez|etes passe*|etes venu*|avez reserve|avez commande|avez recu|avez achete)',
    '(qu|que) est ce (qui|que) (vous|te|nous pouvons|l on peut|je peux|on peut)',
    '(que|quoi|comment) (pouvons|peut|puis) (nous|on|je) ',
    '(vous|tu) (nous|me)? (avez|as|etes|es|donnez|laissez|dites|confirmez|permettez) _',
    'il (vous|te) (reste|faudrait|manque)',
    '(va|vont|allez|vas) (bien|mieux|toujours)',
    '(ca|cela|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (vous|te) (irait|va|convient|conviendrait|arrange|arrangerait|dit)',
    '(vous|te) (irait|conviendrait|convient|arrangerait)',
    '(ce etait|ce est|c etait) (bien|toujours|quand|=où|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la|le|chez|au|a|dans) _',
    'ou (plutot)? _ _? $',
    '(on|je) (se|vous|te) (voit|rappelle|appelle|garde|envoie|prend|reserve|met|laisse|attend) ~',
    '(ok|d accord|bon|possible|bien) pour (vous|toi)',
  ]),
  en: all([
    '(which|whose|whereabouts) ~ _',
    '(what|how) (day|time|date|name|number|size|order|shop|store|branch|model|colour|train|flight|bus|seat|table|room|street|address|postcode|is your|was your|is the|was the|is his|is her|is their|was it|was he|did you order|did you buy|many of|long did|long have|old (is|are)|is (he|she|your)|are (they|you)|does (he|she|that|it)|would (you|suit)|can we do|kind of|type of|breed)',
    '(when|where|who) (did|was|were|is|are|do|would|can|could|should|served|drove|answered|took) _',
    '(could|can|would|will|may|shall) (you|i|we) (please|kindly|also|just|possibly|tell|send|give|let|dm|share|show|confirm|check|email|message|call|ring|phone|ask|book|bring|drop|pop|keep|have|help|describe|like|prefer|be|borrow|post|use|quote|try|come|meet|talk|consider|add|write|take|put|make|spare|look|describe|say)',
    '(would|does|do) (_) (_)? (suit|work|help|fit|be better|be best)',
    'would (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|that|this|it|a|an|the) _',
    'do you (still|have|want|prefer|need|remember|happen|use|live|mind|recall|know (which|when|who|if|whether|what))',
    'did (the|it|you|your|anyone|someone|they|he|she) (_)? (arrive|order|buy|get|notice|receive|see|keep|come|happen|use|try|open|book|fly|pay|order|say|leave|ask|speak|travel|stay)',
    '(was|were|is|are|has|have) (the|it|your|he|she|they|everyone|anyone|there|you) _',
    '(or|rather) _ _? $',
    '(any idea|mind if|anything we|any chance|ok if|all right if|is that ok|does that work|sound (ok|good|fair))',
    'what would you',
    'let (us|me) know',
  ]),
};

function indirect({ language, end }: Sentence, tokens: readonly Token[]): boolean {
  return INDIRECT[language].find(tokens).some(({ start }) => {
    const before = tokens[start - 1]?.word;
    // « nous allons vous dire si »: told, not asked; “we will let you know”.
    return before !== 'vous' && before !== 'te' && (end.includes('?') || before !== 'will');
  });
}

const found = (patterns: PatternIndex<string>, tokens: readonly Token[]): boolean => patterns.find(tokens).length > 0;
