import { SECOND } from './persons.ts';
import type { ReadLanguage } from './reading.ts';
import type { Sentence, Token } from './sentences.ts';
import { isImperfect, isPreterite, LINKS, PARTICIPLE, PRESENT, PRONOUNS, type Tense, tense } from './tense.ts';
import { wordSet, wordSets } from './word-set.ts';

/**
 * Told of the past, or of everybody, rather than offered now? « le garage nous renvoyait la balle par mail », “by letter, the mayor
 * promised”. The first verb of the clause that shows its tense decides, unless the clause also turns to the person: an
 * order, a request, a first person towards « vous », an address, a number.
 */
export function isTold({ tokens, language }: Sentence, start: number, end: number): boolean {
  const first = tokens[start]?.clause ?? 0;
  const last = tokens[end - 1]?.clause ?? first;
  const between = (from: number, to: number) => tokens.filter(({ clause }) => clause >= from && clause <= to);
  const own = between(first, last);
  // « par courrier, » hangs on what follows, or else on what went before.
  const hangs = own.length <= 6 && HOW[language].has(own[0]?.word ?? '') && mainTense(own, language) === undefined;
  const clauses = hangs ? [own, between(last + 1, last + 1), between(first - 1, first - 1)] : [own];
  if (clauses.some((clause) => isOffered(clause, language))) return false;
  const told = clauses.map((clause) => mainTense(clause, language)).find((tense) => tense !== undefined);
  if (told === 'past') return true;
  const general = tokens.some(({ word }) => HABITS.has(word)) || isOfEverybody(own) || isRule(own, language);
  return general && !own.some(({ word }) => SECOND.has(word) || NOW.has(word));
}

/** « les relevés sont envoyés par courrier »: how things go, to whoever it may be. What is asked of the house is how to reach it. */
function isRule(clause: readonly Token[], language: ReadLanguage): boolean {
  if (MANY.has(clause[0]?.word ?? '') && STAFF.has(clause[1]?.word ?? '')) return true;
  if (clause.slice(0, 4).some(({ word }) => REQUESTS.has(word)) || clause.some(({ word }) => REACHED.has(word)))
    return false;
  if (clause.some(({ word }) => PUBLIC.has(word))) return true;
  const verb = clause.findIndex(({ word }, at) => GO[language].has(word) || isPassive(clause, at, language));
  return (
    verb > 0 &&
    verb <= 6 &&
    (isMany(clause, verb, language) || clause.slice(0, verb).some(({ word }) => SENT.has(word)))
  );
}

/** « sont envoyés », “are sent”; but “notice is to be given” asks for it. */
function isPassive(clause: readonly Token[], at: number, language: ReadLanguage): boolean {
  if (!IS[language].has(clause[at]?.word ?? '')) return false;
  const done =
    language === 'fr' ? PARTICIPLE : /(?:[^e]ed|en|told|sent|given|done|made|paid|put|shown|held|kept|read)$/u;
  return clause.slice(at + 1, at + 3).some(({ accented }) => done.test(accented));
}
const IS = wordSets('est sont', 'is are');

/** « Les … », “Statements …”: of several, none of whom is met. */
const isMany = (clause: readonly Token[], verb: number, language: ReadLanguage): boolean =>
  language === 'fr' ? MANY.has(clause[0]?.word ?? '') : /[^su]s$/u.test(clause[verb - 1]?.word ?? '');
const MANY = wordSet('les des nos ces our these');
const GO = wordSets(
  'se part partent arrive arrivent passe passent voyage voyagent',
  'go goes get travel travels arrive arrives leave leaves',
);
/** What is done or sent for everybody alike. */
const SENT = wordSet(
  `client passager abonne locataire customer passenger subscriber tenant
  controle facturation facture convocation releve resultat avis alerte notification cheque bulletin invitation preavis
  check billing invoice notice statement result alert newsletter`,
);
/** What they do among themselves. */
const STAFF = wordSet(
  `agents controleurs chauffeurs livreurs vendeurs salaries employes soignants serveurs infirmiers infirmieres gardiens
  inspectors drivers employees nurses waiters guards porters`,
);
const PUBLIC = wordSet(
  `clients clientes familles adherents abonnes usagers voyageurs passagers locataires habitants riverains eleves patients
  membres societaires assures titulaires proches benevoles fournisseurs voisins candidats
  customers families subscribers users travellers passengers tenants residents pupils students members policyholders
  relatives volunteers suppliers neighbours candidates presse journalistes medias press journalists media`,
);
/** Who can be reached says so. */
const REACHED = wordSet(
  `joignable joignables disponible disponibles ouvert ouverte ouverts ouvertes suffit suffisent ecoute service
  reachable available open enough welcome contactable reach
  peuvent doivent pouvez peut doit invites pries tenus can may should must requested invited asked encouraged`,
);

/** « chaque salarié a une adresse »; but « chaque demande se fait par écrit » tells where to ask. */
const isOfEverybody = (clause: readonly Token[]): boolean =>
  EVERYBODY.has(clause[0]?.word ?? '') &&
  clause[1]?.word !== 'se' &&
  !REQUESTS.has(clause[1]?.word ?? '') &&
  !clause.some(({ word }) => REACHED.has(word));
const EVERYBODY = wordSet('chaque chacun tout toute every each any everybody everyone people');
const REQUESTS = wordSet(
  `demande demandes reclamation reclamations recours plainte plaintes question questions remboursement remboursements declaration
  declarations request requests complaint complaints claim claims appeal appeals case cases refund refunds
  contestation contestations resiliation resiliations annulation annulations retour retours inscription inscriptions
  reservation reservations objection objections cancellation cancellations return returns booking bookings registration registrations`,
);
const NOW = wordSet('aujourdhui demain soir today tonight tomorrow');

function isOffered(clause: readonly Token[], language: ReadLanguage): boolean {
  return clause.some(({ word }, at) => OPEN.has(word) || turnsToThem(clause, at, language));
}

function mainTense(clause: readonly Token[], language: ReadLanguage): Tense | undefined {
  const main = clause.findIndex((_, at) => tense(clause, at, language) && !isRelative(clause, at, language));
  return main < 0 ? undefined : tense(clause, main, language);
}

const HOW = wordSets('par en au via sur dans de', 'by via on over in through hence');

/** « si on se téléphonait ? », “if we rang you” is no past; a number or an address is for whoever reads it. */
const OPEN = wordSet('si if wish <mail> <phone>');

/** How things go for everybody. */
const HABITS = wordSet(
  `habitude ordinaire autrefois jadis epoque normalement generalement automatiquement systematiquement regle
  usually normally generally formerly traditionally automatically systematically rule`,
);

/** « le numéro qui figurait sur la facture », “the email we sent”: it says which channel, not what was done. */
function isRelative(clause: readonly Token[], verb: number, language: ReadLanguage): boolean {
  // “For three weeks he told us”: the pronoun is its subject.
  const fronted = FRONTED.has(clause[0]?.word ?? '');
  const links = clause.slice(Math.max(1, verb - 3), verb);
  return links.some(({ word }) => LINKS.has(word) || (language === 'en' && !fronted && PRONOUNS.has(word)));
}
const FRONTED = wordSet('by via on over in for at since during after before last then and so');

const ORDERS = wordSet(
  `dis envoie ecris passe donne mets laisse viens appelle contacte balance regarde dites faites
  tell send drop write call ring phone text message email dm pm give leave reply answer use check look ask contact get come see pop
  share put add click tap fill post forward speak talk slide fire keep try show attach quote mention include describe explain`,
);
const JOINS = wordSet('and or et ou');
const CHANNELS = wordSet('email phone text post letter message dm mail sms courrier telephone courriel');
const LEADING = wordSet('just do so and then also simply or et puis alors donc simplement');
const ASKING = wordSet('please kindly svp stp veuillez faut faudra faudrait');
const NOT_ORDERS = wordSet('chez assez nez avez rez rendez');

function turnsToThem(clause: readonly Token[], at: number, language: ReadLanguage): boolean {
  const { word = '' } = clause[at] ?? {};
  const before = clause[at - 1]?.word ?? '';
  if (ASKING.has(word)) return true;
  // “by email and text message”: no order.
  const listed = JOINS.has(before) && CHANNELS.has(clause[at - 2]?.word ?? '');
  if (ORDERS.has(word) && !listed && (at === 0 || LEADING.has(before))) return true;
  if (language === 'en') {
    if (word === 'you')
      return clause[at - 2]?.word === 'to' || (SELF.en.has(clause[at - 2]?.word ?? '') && !isPreterite(clause, at - 1));
    if (word === 'will' || word === 'shall') return true;
    return PRESENT.en.has(word) && SELF.en.has(before) && word !== 'do' && word !== 'would';
  }
  if (word === 'merci') return clause[at + 1]?.word === 'de';
  if (word.endsWith('ez') && !word.endsWith('iez') && !NOT_ORDERS.has(word)) {
    const stated = before === 'vous' || clause[at - 2]?.word === 'vous';
    return !stated || /(?:rez|pouvez|devez)$/u.test(word);
  }
  if (word !== 'vous' && word !== 'te') return false;
  const next = clause[at + 1];
  const verb = next?.word ?? '';
  return (
    /(?:rai|ra|rons|ront|rez|ras)$/u.test(verb) || (SELF.fr.has(before) && !isImperfect(next) && !AUXILIARIES.has(verb))
  );
}
const SELF = wordSets('je on nous', 'i we you and');
const AUXILIARIES = wordSet('ai avons a');
