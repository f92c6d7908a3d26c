import { isSmallWord } from './language.ts';
import type { Macros } from './pattern.ts';
import { type PatternIndex, patternsOf } from './pattern-index.ts';
import type { ReadLanguage } from './reading.ts';
import type { Sentence, Token } from './sentences.ts';

/** What an indirect question begins with. */
const WH: Readonly<Record<ReadLanguage, Macros>> = {
  fr: {
    wh: '((a|de|d|depuis|pour|par|sur|dans|avec|chez|vers|jusque|en|sous|pendant|contre|aupres de|a partir de)? (quel|quelle|quels|quelles|combien|qui|quoi|quand|lequel|laquelle|lesquels|lesquelles|=où)|si (vous|tu|votre|vos|ton|ta|tes|cela|ca|ce|c|le|la|les|l|elle|il|ils|on|oui|un|une|quelqu|ces|cette|demain|@day)|comment|pourquoi|ce qui|ce que|ce qu|ce dont|est ce que)',
    day: '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
  },
  en: {
    wh: '((at|in|on|from|for|with|to|by|since|until|under|about|of|roughly)? (which|what|who|whose|whom|when|where|why|how|whether)|if)',
  },
};
const all =
  (language: ReadLanguage) =>
  (sources: readonly string[]): PatternIndex<string> =>
    patternsOf(sources, WH[language]);
const fr = all('fr');
const en = all('en');

/**
 * Is something really asked? A question mark alone does not tell: rhetoric, tags, headings, quotations and questions
 * that their author answers have one; « dites-nous quel jour » has none.
 */
const RHETORICAL = {
  fr: fr([
    '(vous|tu) (croyez|crois|pensez|imaginez) (vraiment|serieusement|sincerement|que|qu|peut)',
    '(croyez|pensez|imaginez) vous (vraiment|serieusement|sincerement|que|qu)',
    '(avez|as) (vous|tu) (essaye|deja|pense|lu|seulement|au moins|songe|ne serait|reellement|remarque|deja essaye)',
    '(savez|sais) (vous|tu) (lire|seulement|au moins|combien|ce que|qui|que)',
    '(vous|tu) (voulez|veux|attendez|esperez|preferez) (vraiment|quoi|des excuses|qu on|que nous|que l on)',
    '(que|qu) (voulez|veux|esperez|attendez) vous (de plus|encore|qu on|que|a la fin|donc)?',
    '(qui|que|quoi) (peut|pourrait|oserait|n a|ne voudrait|va croire|aurait|de mieux|de plus)',
    '(ou est|quel est) (le|votre) (probleme|mal|souci)',
    '(depuis quand|et alors|et apres|pourquoi (pas|tant|vous acharner|en faire|s acharner|mentir|faire simple)|a quoi bon|comment osez|a qui la faute|est ce (vraiment|si|trop|notre|de notre|que c est)|n est ce pas|c est grave|vous etes (serieux|serieuse|sur|sure|bien sur))',
    '(vous|tu) (plaisantez|plaisantes|rigolez|rigoles|blaguez|exagerez pas|etes serieux|moquez)',
    '(vous|te) (rendez|rends) compte',
    // Nobody awaits the answer: what can be done, who asked for it, what others do, on whose fault.
    '(que|qu|quoi) (est ce)? (que|qu)? (on|nous|je|moi) (y)? (peut|pouvons|peux|puis|pourrait|pourrions) (y)? (faire)? $',
    '(on|nous|je) (y)? (peut|pouvons|peux) (y)? (faire)? quoi (nous|moi)? $',
    '^ (et|mais|alors|sinon|donc)? (ce est|=c|c est|qui est ce|est ce) qui (deja)? (qui|le|la|les|l)? (qui|patron|chef|client|responsable|coupable|menteur|mechant|professionnel)',
    '^^ qui (donc|diable)? (vous|te|t) (a|avait|aurait) (dit|demande|force|oblige|pousse|mis|invite|autorise|donne le droit) (de|d|que|qu|a)',
    'a quand (la|le|les|une|un|votre|notre|l) (prochain*|plainte|petition|lecon|proces|greve|exigence|drame|meme)',
    '^^ est ce que (je|nous|on) (viens|venons|vient|vais|allons|va|passe|passons|critique|critiquons|juge|jugeons|me|nous) ',
    '^ comment ne pas ',
    '(auriez|aurais) (vous|tu) (prefere|aime mieux|voulu|laisse (trainer|tomber)|force)',
    '(prefereriez|prefererais) (vous|tu) (que|qu|(une|un|des) _ qui)',
    '(a votre avis|d apres vous|selon vous|a ton avis) ~ (qui|quoi|pourquoi|comment|combien)',
    '^ (et|mais)? pourquoi (nos|notre|nous|on|je|aurions|ferions|devrions|aurait)',
    '(vous|tu) (insinuez|insinues|sous entendez|pretendez|pretends|suggerez|accusez) (quoi|que|qu)',
    '(on|nous|je) (aurait|aurions|aurais|devait|devions|devrait|devrions|fallait) (du)? (faire)? quoi',
    '^ (et|mais)? qui (passe|osera|ose|croit|croirait|lit|veut|voudrait|peut|laisse|paie|paye|aime|va|irait|prend|met|achete|sait|se|signe|choisit|attend|garde) ',
    '^ (un|une) _ (vous|te) (fait|donne|offre|rembourse|livre|sert) (il|elle)',
    '(tu|te|vous) (avez|as) (pense|songe|essaye) (a|de|d) ',
    '(peut|faut|doit|a t) (on|il) encore ',
    '^ (=où|comment|pourquoi|quand|ou) (fixer|mettre|aller|arreter|trouver|commencer|faire|choisir|tracer|placer) ',
    '(signe|signons|signer) (les|des)? (autographes|dedicaces)',
    'et (vous|tu) (etes|es|vous|te|t|osez|oses|venez|viens|voulez|voudriez|demandez|trouvez|esperez|appelez) ~ (surpris*|etonne*|plaign*|rembours*|nous|que|qu|encore|ca|choque*|indign*|fache*)',
    'et (ce est|c est|ce serait|c est a) (notre|de notre|nous|la faute|encore|a nous|a cause|de la) ',
    '^ combien (de|d) _ (vous|en)? (offrent|font|proposent|peuvent|acceptent|osent|savent|donnent|tiennent|resistent|reussissent)',
    '(=où|ou) (etaient|etait|sont|est|serait|seraient) (donc|passe*)? (ces|les|ce|cette|tous) _',
    '^ (alors|bon|et)? (on|nous) (fait|faisons|continue|arrete|ferme|attend) (quoi|donc)',
    '^ on (continue|arrete|ferme|recommence) ',
    '(est ce|serait ce|est il|serait il) (bien|vraiment|donc|seulement|si) (raisonnable|serieux|utile|necessaire|sage|normal|malin|la peine|le moment|prudent|responsable)',
    '(connaissez|connais|connaitre) le (dicton|proverbe|refrain|principe|topo)',
    '(prochaine|suivante) etape',
    '^ (alors|et|donc|bon) on (rale|rouspete|se plaint|boude|est)',
    '(que|qu) (vous|te) (faut|faudrait) il (de plus|encore|donc)',
    '(client*|consommateur|parent|voisin*) ou (procureur|juge|policier|inspecteur|avocat*|expert*|critique|flic|comptable|huissier|detective)',
    '(vous|tu) (avez|as) fini $',
    '(quelle|quel|quels|quelles) _ (n|ne|peut|oserait|pourrait|accepterait) (a|jamais|n|ne|se|encore)? _',
    '(vous|tu) (etes|es) (bien|vraiment|absolument|si)? (sur|sure|surs|sures|certain*) (que|qu|de|d)',
    '(vous|tu) (etes|es|etiez|etais) (au courant|conscient*|bien conscient*|informe* que|certain* de|sur* de) (que|qu|de|d)',
    '(vous|tu) (etiez|etais|avez|as|etes|es|savez|sais|voulez|veux) (vraiment|reellement|seulement|franchement|honnetement) ',
    '(vous|tu) (preferiez|preferais|auriez prefere|aurais prefere|vouliez|voulais) (quoi|que|qu|etre|avoir|sauter|finir|rester|dormir|mourir|payer|attendre|rouler|voir|une|un|des) ',
    '^ (vous|tu) _ ~~ (maintenant|desormais|en plus) $',
    '(que|quoi|comment) (fait|font) (la concurrence|les autres|le voisin|les voisins|tout le monde|ailleurs)',
    '(on|il) (vous|t|te|lui) a (force|oblige|tordu|mis (un|le) (couteau|pistolet)|menace)',
    '(force la main|tordu le bras|couteau sous la gorge|pistolet sur la tempe|tombe de la lune|nes de la derniere pluie|ne de la derniere pluie)',
    '(un|une) (blague|plaisanterie|canular) (ou quoi)? $',
    '(pourriez|pourrais|pouvez|peux) (vous|tu)? (au moins|quand meme|tout de meme) ',
    '^ (et|mais)? (vous|tu) (cherchez|cherches|voulez|veux|esperez|attendez|visez|reclamez|faites) quoi',
    '(le|un peu de|des|faire le|du) (buzz|likes|like|vues|pub|publicite) $',
    '(la marmotte|le pere noel|les petits lutins|la petite souris|des licornes|la lune|le beurre et)',
    '(ca|cela) (vous|t|te) (arrive|arriverait|viendrait|tuerait|couterait|ecorcherait|derangerait) (de|d|a)? ',
    '^ (devinez|devine) (qui|quoi|combien|ce|a) ',
    '(qui|lequel|combien) (lit|croit|lirait|croirait|paie|paye|trinque|nettoie|ramasse|range) (encore|a la fin|ensuite|derriere|ces|ca|cela|toujours)',
    '^ (et|mais)? (vous|toi|tu) ^^ (vous|tu) _ ~~ (comment|quoi|combien)',
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
    '(ca|cela|ce) (vous|te) (suffit|etonne|surprend|amuse|fait rire|gene) (comme ca|vraiment|encore|ou)?',
    '(ca|cela|ce) (vous|te) (va|convient) (comme ca|vraiment) $',
    '(vous|tu|on) (vouliez|voulais|attendiez|attendais|vous attendiez|esperiez|esperais|croyiez|croyais|pensiez|pensais|imaginiez|imaginais) (a)? (quoi|qu*|vraiment|que|avoir|un|une|trouver)',
    '(avant de|avant d) (crier|raler|hurler|ecrire|publier|poster|accuser|juger|insulter|vous plaindre|te plaindre|critiquer|commenter|tout|parler|signer|acheter|commander|venir)',
    '(=où|ou) (irait|irions|va|allons|irons) (te)? (on|nous)',
    '(peut etre) ~ (qu on|que nous|que l on)',
    '^ et (la politesse|le respect|l honnetete|la courtoisie|la patience|le bon sens|la confiance|la pudeur)',
    '(avez|as) (vous|tu)? jamais _',
    '(est ce|ce est|c est) (une|un) (blague|plaisanterie|canular|gag|caricature)',
    '(mange|avale|vu) (un clown|un dictionnaire|la vierge)',
    '(vous|tu) (n|ne) (avez|as) jamais',
    '(vouloir|voulez|veux|attendez|esperez|faut) ~~~ (aussi|en prime|avec|tant qu on y est) $',
    '(en prime|et puis quoi) $',
    '(franchement|honnetement|serieusement|sincerement|vraiment|hein|pas vrai|quand meme|tout de meme|comme par hasard) $',
    '(d autres|encore des) (scoops|revelations|theories|legendes|conseils|lecons|exigences|caprices|reclamations comme)',
    '(vivez|vis|habitez|sortez|sors) (dans|d|sur) (une|un|quelle) (grotte|cave|caverne|planete|trou)',
    '(de vos propres yeux|de vos yeux|la main sur le coeur)',
    'rien (d autre|de mieux|de plus) (a|de) ',
    '(quoi|qui) de (plus|mieux)',
    '(trop|beaucoup) (demander|vous demander)',
    '(avec ca|avec cela) $',
    '(mon|notre|ma) (salaire|chemise|rein|carte bleue|slip)',
    'faut il (rappeler|preciser|vraiment|vous (rappeler|expliquer|le|faire|dire|dessiner)|encore|tout|que|un dessin|etre|avoir|une carte|donc)',
    '(quel|quels|quelle) (monde|siecle|planete|culot|toupet|dommage)',
    '^ pourquoi (ne pas (avoir|etre|nous|le|la)|n avoir|avoir|attendre|venir|acheter|rester|continuer|payer|revenir|donc)',
    '^ (que|qu) (demande|demander|dire|voulez|veut|faire de plus|faudrait|reste)',
    '^ (qui|quel|quelle) _ (ne|n) ',
    '^ qui (n|ne) (a|s est|fait|se|voudrait|reve)',
    '(ce que vous avez|ce que tu as|ce qu on a|ce que coute*|combien (coute|ca coute)|ce que c est que)',
    '(vous|te|t|on) (borde|applaudisse|applaudit|remercie|felicite|decore|plaigne|console|porte sur)',
    '(vous|tu) (vous|t) (entendez|entends|relisez|ecoutez|prenez|prends|regardez) ',
    '(pour qui|de quel droit|au nom de quoi) ',
    '(elle est pas|c est pas|n est elle pas|n est il pas|ne est ce pas|n est ce pas) (belle|beau|merveilleu*|formidable|genial|super)',
    '(pour) meriter',
    '^ (et)? (vous|tu|toi) (vous|tu)? (servez|sers|faites|fais|etiez|etais|avez|as) (a)? quoi',
    '(alors|et) heureux (heureuse|contents|content)? $',
    '(un|une|le|la) (tapis rouge|medaille|ovation|statue|prix nobel|fanfare|legion d honneur|haie d honneur)',
  ]),
  en: en([
    '^^ (and|so|but|or)? (do|did) you (really|seriously|honestly|actually|even|think|expect|imagine|want us|believe|know (how|what|who|that))',
    'you (really|seriously|honestly|actually) (think|expect|believe|want)',
    '^ (so|and)? you (think|expect|believe|want|call)',
    '(have you) (tried|considered|thought|even|ever|actually|bothered|read)',
    '(can|could) you (even|not|imagine|really|read $|count $)',
    'live (in a cave|under a rock|on another planet)',
    '(any (other|more)|got (any)? more|other) (scoops|revelations|theories|conspiracies|lectures|demands|gems)',
    '(what|who) (more|else|do you expect|did you expect|do you want|(could|can) (we|i) (say|possibly|add)|cares|are we|am i|wants|would we)',
    '(got)? to do with us',
    'how many times (must|do|should|have) (we|i)',
    'could it be (that)?',
    '(how|what) (do|did|would) you (suppose|expect|imagine|propose)',
    'so (you)? (would|you) (like|want|prefer) (us|me) to',
    // Nobody awaits the answer: what can be done, who asked for it, what others do, on whose fault.
    '(how|why) (could|can|would|should) (we|i|anyone|one) not ',
    'would you (have preferred|prefer that|have rather) ',
    '(do you suppose|do you reckon|in your opinion|would you say) $',
    '^ why (would|should|do) (our|we|i|anyone|the) ',
    'what are you (insinuating|suggesting|implying|accusing|claiming)',
    'what (should|could|would) we have (done|said|told)',
    '^ who (pays|would|wants|reads|dares|can|needs|likes|buys|cares|puts|sees|leaves|takes|believes|knows) ',
    '^ (does|would|do) (a|your) (garage|mechanic|baker|doctor|plumber|dentist|hairdresser|restaurant|airline|vet|lawyer|shop) ',
    '(can|may) (we|one|anyone) still ',
    'where (do|does|should) (we|one|it) (draw|stop|end|put|set)',
    '(was|were|is|are) (the)? (rules|rule|sign|notice|terms|price|wording|print|label) ~ (unclear|too small|ambiguous|hidden|not clear)',
    '(sign|signing) (the)? autographs',
    '^ same (time|again) ',
    'and you (are|want|dare|come|expect|think|ask|call|complain|would like) ~ (surprised|shocked|amazed|complain*|us|that|it|a|the|outraged|upset|our)',
    'and (it|that) is (our|us|somehow|all|still|the) ',
    '^ how many _ (offer|do|include|can|would|dare|give|manage|survive|accept) ',
    'where (were|was|are|is) (all)? (these|those) _',
    '^ (so|and|well)? (what do we do|do we (close|stop|give up|shut)|shall we (go on|close|stop|continue|shut|give up))',
    '(is|was|would) it (really|even|ever|be) (sensible|reasonable|necessary|wise|normal|worth|clever|prudent|responsible|serious)',
    'know the (saying|proverb|song|drill|refrain)',
    'next step (a|an|the)? (march|petition|trial|strike|parade)',
    '^ (moaning|complaining|ranting|whining|grumbling|cross|feeling better) ',
    '(customer|consumer|parent|neighbour|client) or (a|an|the)? (prosecutor|judge|policeman|inspector|lawyer|critic|cop|detective|accountant)',
    '(are|have|were) you (quite)? (done|finished|through) $',
    '^ (and)? (what|which|who) _ has (never|not|always) ',
    'you (are|really)? (quite)? (sure|certain) (that|it|this|you|of)',
    'what (are|were|am) (we|i) (meant|supposed|expected) to',
    '(what|how) (do|does|can|could) (the)? (others|other|competition|competitors|everyone else|neighbours|anyone else) ',
    '^^ (and|but|so)? who (exactly)? (told|asked|forced|made|invited|promised|gave|put|let) you ',
    '(did|does|has|was) (somebody|someone|anybody|anyone|we) (twist*|force*|hold*|held|make|made|put|point*|drag*|order*) (your|you|a)',
    '(twist your arm|gun to your head|born yesterday|fell off the moon|pull the other one|santa claus|the tooth fairy|unicorns|the moon on a stick)',
    'when (is|will|are) (the|your|our) next (sermon|petition|lesson|lecture|complaint|drama|demand|tantrum|review|strike)',
    '^ (and|but|so)? do (i|we) (come|go|tell|judge|criticise|walk|barge|turn up|lecture|complain|stand|post|write)',
    'would you (rather|prefer) (we|i|it|that we|us to) (closed|shut|stopped|lied|left|let|burned|burnt|close|shut|stop|lie|leave)',
    'do you ever ',
    '(were|are|have|did|do|was) you (even|really|actually|honestly|seriously) ',
    '^ (guess) (who|what|how|where) ',
    '(so)? (that|this) is what _ (looks|feels|sounds|means)',
    '(remind me|tell me again|refresh my memory) ^^? (who|which of us|what|how) (signed|agreed|chose|ordered|paid|wrote|bought|made|is)',
    '(may|might|can|could) (i|we) (suggest|recommend|humbly suggest|offer) (you)? (a|an|the|that you|you) (library|cushion|dictionary|manual|holiday|map|mirror|tissue|chill|hobby|desert|zoo|church|monastery|pair|diet)',
    '(could|can|might) (you)? at least ',
    'what are you (after|hoping|playing|trying|fishing|looking) ',
    '(likes|clicks|attention|fame|followers|publicity|sympathy) $',
    'who (reads|believes|pays|cleans|picks|tidies) (still|reviews|up|after|in the end|these|this|any)',
    '(kill|hurt|cost|bother|pain) you to (say|be|ask|wait|smile|look|read|try)',
    '^ did you know',
    '(is that it|are you) $',
    '(could|should|might|may) (want to)? ask themselves',
    '(what is|where is) (the|your) (problem|big deal|harm|fuss|issue)',
    '(since when|so what|why (not|bother|so|all|would|should|make|lie)|how dare|how (could|were|should|would) (we|i|anyone)|how can (we|i|anyone|you) (know|possibly|be|say|call|expect|write)|whose fault|is it (really|our|so|too|that)|was it (really|our)|are you (serious|kidding|sure|joking|happy now|done|really)|are we supposed)',
    '^ (oh|no|and|but)? (seriously|really) ',
    '^ (seriously|really) $',
    '^ (and|so|but)? should we ',
    'you (find|call) (that|this|it)',
    '^ who asked',
    '^ (and|but) what about (our|us|my|the)',
    '^ (and|but|so)? (can|could|do|does|did|will|would|are|is|was|were|has|have|should) not _',
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
    '^ is (that|this|it) (all $|all (that|you|we|it)|really|what)',
    '^ (ready|hungry|thirsty|looking) (for|to|a|more)',
    '^ (fancy|want) (being|reading|more|to (be|see|read))',
    'who knew',
    '(what) (did|do|were|would) (you|people|they) (really|actually|exactly|honestly)? (expect|expecting|hoping|imagine|want us|want a|want an|after)',
    '(what) (did|do|were) you (really|actually|exactly|honestly)? want $',
    'what (exactly|precisely) (would|do|did|are) you (want|expect|like us|suggest we|hoping|trying|after|accusing)',
    'what (on earth|in the world|the hell|else) (would|do|did|are|were|could|should|is)',
    '(nothing|something) better to do',
    '(what|who) could be (more|better|simpler|clearer)',
    '^ (need|dare|must) (we|i) _',
    '(too much|a lot) to ask',
    '(with that|on top|on the side) $',
    'my (wages|salary|kidney|firstborn|shirt|life savings)',
    'before (shouting|moaning|complaining|posting|writing|ranting|accusing|judging|insulting|commenting|blaming|signing|buying|ordering|coming|whining|tweeting|going public|you (shouted|posted|complained|wrote|signed))',
    '(honestly|seriously|perhaps|though|anyway|for once|even|innit) $',
    '(with your own eyes|hand on heart)',
    'where would (we|you|anyone|it) be',
    '(perhaps|maybe) (you|we) (would|should|could|want|prefer|expected)',
    '^ and (manners|respect|honesty|courtesy|politeness|patience|common sense|decency|trust)',
    '(have|has|had|did|do) (you|anyone|anybody|we) never',
    '(is|was) (this|that|it) (a|some sort of|some kind of) (joke|prank|wind up|parody|comedy)',
    '(do|must|should|shall) (i|we) (have to|need to)? (draw|spell|paint|repeat|explain ~ again)',
    '(swallow|swallowed|eat|ate) (a clown|a dictionary)',
    '(want|like|expect|expecting|shall|should|need) ~~~ (too|with it|while we are at it) $',
    'what (would|could|will) be the point',
    '(what|which) (sort|kind) of (world|planet|person|people|customer)',
    '^ why (did you not|did not you|not|leave|wait|buy|come|stay|order|pay|on earth|then|would (a|anyone|you|we|somebody))',
    '^ (who|what) _ (not|never) ',
    '^ who has (never|not)',
    '^ (must|need|ought|do) we (really|always|all|have)',
    '(what|how much) (a|an|this|that|it|one|our) _? costs',
    '(what you|that you) (signed|ordered|bought|agreed|posted|wrote|paid)',
    '(tuck|applaud|clap|thank|congratulate|console|burp|carry|spoon feed|hold) (you|your hand)',
    '(can|could|do) you (hear|listen to|see) yourself',
    '(a|the) (red carpet|standing ovation|statue|nobel|brass band|butler|round of applause)',
    'to deserve (that|this|it)',
    '(where|what) were you (when|doing when)',
    '(have|did) you (ever) _',
    '^ (how about|what about|why not) _',
    'anyone (ask|want|expect) for',
    '(kiss your mother|born in a barn|live under a rock)',
  ]),
};

/** « Tu veux qu’on t’en renvoie un ? »: a service offered is no mockery, unless “too”. */
const SERVICE = {
  fr: fr([
    '(veux|voulez|preferes|preferez|souhaites|souhaitez|aimerais|aimeriez|accepteriez|acceptez) (tu|vous)? (que|qu) (on|nous|je|quelqu un) ~~ (renvoie|renvoyions|envoie|envoyions|rembourse|remboursions|rappelle|rappelions|garde|gardions|passe|passions|livre|livrions|echange|echangions|repare|reparions|change|reporte|refasse|refassions|reserve|appelle|appelions|reprenne|reprenions|vienne|venions|depose|transmette|double|annule|remplace|remplacions|montre|aide|aidions|cherche|commande|decale|ecrive|previenne|credite|recredite|invite)',
  ]),
  en: en([
    '(want|like|prefer) (us|me|someone|somebody) to (send|refund|call|ring|keep|drop|deliver|swap|exchange|repair|fix|change|hold|redo|reserve|book|take|come|collect|pass|cancel|replace|show|help|look|order|move|write|warn|credit|pop|put|bring|email|text|check)',
    'rather (we|i) (sent|refunded|called|rang|kept|delivered|swapped|fixed|came|collected|cancelled|replaced|wrote|emailed|put|gave)',
  ]),
};

const HEADING = {
  fr: fr([
    '^ (une|des|d autres|encore une|toute|vos|la|autre*|plus de)? (question|questions|souci|probleme|reclamation|doute|doutes|info*|interrogation*|remarque*|urgence) $',
    '^ (besoin|envie) (de|d) _ $',
    '^ (besoin|envie) (de|d) _ _ $',
    '^ (un|une) (souci|question|probleme|doute|remarque) _? _? $',
    '^ (et|alors)? (la suite|le resultat|la cause|la raison|pourquoi|comment|resultat|conclusion|bilan|notre reponse|la solution) $',
  ]),
  en: en([
    '^ (any|a|more|other|got a|got any|further|your|still have|have)? (question|questions|problem|problems|issue|issues|complaint|complaints|concern|concerns|doubt|doubts|query|queries) $',
    '^ (need|want|after|looking for) (some|any|a|more)? (help|more|hand|advice|anything else|anything|information|info|support) $',
    '^ (and|so)? (the|our)? (result|cause|reason|why|how|upshot|answer|solution|next|fix) $',
  ]),
};

/** « Un souci avec votre colis ? Écrivez-nous. »: said all in one breath, it offers and does not ask. */
const OFFER = {
  fr: fr([
    '^ (un|une|des|d autres|quelques|la moindre)? (question|questions|souci|soucis|probleme|problemes|reclamation|doute|doutes|inquietude*|interrogation*|remarque*|besoin|envie|difficulte*) (sur|avec|a propos|concernant|au sujet|de|d|a|pour|quant) ',
    '^ (avez vous|vous avez|auriez vous|y a t il) (un|une|des|d autres|encore des|besoin) (de|d)? (question*|probleme*|souci*|doute*|reclamation*|remarque*|inquietude*|aide) ',
    '^ (inquiet|inquiete|inquiets|perdu|perdue|perplexe|curieux|curieuse|interesse*) (de|d|pour|par|a|au) ',
  ]),
  en: en([
    '^ (any|a|an|got a|got any|have a|have any|more|other|further|another)? (question*|problem*|issue*|complaint*|concern*|doubt*|query|queries|trouble|worries|worry|difficulty) (about|with|on|over|regarding|concerning|for|getting) ',
    '^ (do you have|have you got|have you|got|are there) (a|an|any|more|other|further) (question*|problem*|issue*|complaint*|concern*|doubt*|query|queries|worries)',
    '^ (worried|concerned|unsure|confused|curious|unhappy|stuck|interested|lost) (about|with|by|over|for|in|on) ',
  ]),
};

const TAG = {
  fr: fr(['^ (n est ce pas|non|hein|d accord|ok|pas vrai|si|c est ca|compris|vu|marche conclu) $']),
  en: en([
    '^ (right|ok|okay|yes|no|eh|huh|deal|agreed|you know|is it not|are they not|does it not|do not we|do not you think|shall we|see|got it|correct|is not it|are not we|are not you|do you|is it|are you|will you) $',
    '^ (do|does|did|is|are|was|were|have|has|had|can|could|would|will|should) not (you|it|we|they|i|he|she|that|there) $',
    '^ (and|but)? (do|does|did|is|are|was|were|have|has|had|can|could|would|will) (we|they|i|he|she|it|you) (now|though)? $',
  ]),
};

/** What an author asks in order to answer it. */
const TOLD = {
  fr: fr([
    '^ (et|mais|alors)? (que|qu|quoi) (s|se) (est|passe*|passait)',
    '^ (et|mais|alors)? (que|qu|quoi|pourquoi|comment) (allons|faisons|fait|ca|cela|en|avons|a|est ce que (nous|on|cela|c)|est ce|comptons|changeons|retenons|savons|ce|le|la|un|une|$)',
    '^ (et|mais|alors)? (pourquoi|la suite|comment) $',
    '^ (la|le|les|notre|nos|une|un) _ $',
    '^ (qui|quand|a qui|ou|combien) (a|est|sont|etait|l a|s est|nous|on|etaient) ~ $',
    '(=où|comment|pourquoi|combien|que) (va|vont|coute|fonctionne|sert|devient) ~~~ (chez nous|nos|notre)',
    '^ (sommes nous|avons nous|est ce (normal|grave|acceptable|vrai|fini)|etait ce)',
  ]),
  en: en([
    '^ (and|so|but)? (what|why|how|where|who|when) (happened|went|now|next|are (we|i)|will (we|i)|did (we|i|this|it|that)|do we|have we|is it|this|it|so|could|went|that|does this|$)',
    '^ (and|so|but)? (why|the|our) (_)? $',
    '^ when (will|does|is) (it|this|that) (all)? (end|stop|finish|over|start)',
    '^ (are we|is this|was it|were we|did we|do we|is it) (sure|good|acceptable|right|normal|our|sorry|proud|happy|enough|serious|over|wrong)',
  ]),
};

/** « dites-nous quel jour », “let us know which shop”. */
const INDIRECT = {
  fr: fr([
    '(dites|dis|precisez|precise|indiquez|indique|confirmez|confirme|expliquez|explique|racontez|raconte|redites|redis|signalez|signale|repondez|reponds|decrivez|decris|notez|note) (moi|nous|le|la)? (juste|simplement|seulement|vite|aussi|donc|deja|bien|plutot|franchement|un peu|en un mot|d un mot|ici)? @wh',
    '(rappelez|rappelle|donnez|donne|faites moi savoir|faites nous savoir|fais moi savoir|tenez nous au courant de|montrez|montre) (moi|nous)? (juste|simplement|aussi|donc)? (quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles|combien|=où|si (vous|tu|cela|ca|le|la|votre)|ce qui|ce que|comment)',
    '(nous|me|m) (dire|redire|preciser|indiquer|confirmer|expliquer|raconter|faire savoir|rappeler|decrire|donner) (juste|simplement|aussi|plutot|donc)? @wh',
    '(merci de|veuillez|il faudrait|il nous faudrait|pouvez vous|pourriez vous|peux tu|reste a|sans oublier de) (bien|vouloir)? (bien|vouloir)? (me|nous)? (dire|redire|preciser|indiquer|confirmer|expliquer|raconter|faire savoir|rappeler|decrire|noter) @wh',
    '(j aimerais|je voudrais|nous aimerions|on aimerait|nous voudrions|on voudrait|je veux|nous voulons|on veut|besoin de|j ai besoin de|envie de|faites moi|faites nous|interesse de|interessant de|bon de|utile de|important de|curieux de|curieuse de|permettrait de|permet de|suffit de|il me faut|il nous faut|il faut|il me faudrait|il nous faudrait|il faudrait|me reste a|nous reste a|aide a|aiderait a|aiderait de|m aide de|nous aide de) (bien|juste|aussi|simplement|d abord|encore)? (savoir|comprendre|connaitre|demander|vous demander|te demander|entendre) @wh',
    '(je (me)? demande|je vous demande|nous nous demandons|reste a savoir) (juste|donc|simplement)? si (vous|tu|votre|vos)',
    '(aiderait|aide|utile|permettrait|faudrait) ~ (de|a|d|me|nous)? (savoir|connaitre) (la|le|votre)',
    '^^ (reste|manque|me manque|nous manque) (juste|plus que|a savoir|encore)? (quel|quelle|quels|quelles|quand|=où|combien) ',
    '(dis|dites|repondez|reponds) (moi|nous)? (juste|simplement)? (par)? (oui|stop|ok) ou (non|encore|pas)',
    '(un|par|juste) (simple)? oui ou (un|par)? (simple)? non',
  ]),
  en: en([
    '(tell|remind|show|advise|enlighten|inform) (us|me) (just|also|simply|please|first|again|exactly|here|roughly|briefly)? @wh',
    '(reply|answer|comment|respond) (here|below)? (with|saying|telling us|to say) (just|your)? (which|what|where|when|how|who|whether|yes)',
    '(say|confirm|specify|explain|advise|indicate|describe) (for us|to us|for me|here|please|just|below)? @wh (you|your|it|day|shop|time|store|the|one|was|were|size|order|date|would|suits|works|happened|is|branch|train|flight|that|this|he|she|they|a|an|there|room|model|colour|far|long|many|much|bus|driver|seat)',
    '(like|love|need|want|keen|helps|help|have|got|useful|handy|important|good|great|needs|curious|interested|interesting|do with|worth|vital|glad|happy|grateful|enough) (us|me|just|also|still|really|only|first)? (to (know|hear|understand|find out|learn|ask|see)|knowing|hearing|asking) (exactly|just|also|from you|roughly|more about)? @wh',
    '(helps|useful|handy|important|good|great|needs) to know (the|your)',
    '(wondering|wonder) (if|whether|which|what|when|how|where) (you|your|it|the)',
    'let (us|me) know (please|just|also|first|here|exactly|roughly)? @wh',
    '(say|pick|choose|specify|confirm|name) (me|us)? which',
    '(may|can|could|might) (i|we) ask (you)? (just|also|please)? @wh',
    '(say|tell us|tell me|answer|reply|just|simple|need) (with)? (a)? (simple|clear)? yes or (a)? no',
    '(drop|send|leave) (us|me) ~~ (saying|telling us|to say|to tell us) @wh',
  ]),
};

/** A question without its mark. */
const UNMARKED = {
  fr: fr([
    '^ (bonjour|salut|bonsoir|alors|et|_)? (pouvez|pourriez|pouriez|avez|etes|voulez|voudriez|preferez|accepteriez|seriez|auriez|souhaitez|avait|etait|aviez|etiez) (vous) ',
    '^ (bonjour|salut|_)? (peux|pourrais|as|veux|preferes|serais|aurais) tu ',
    '(tu|vous) (nous|me|m)? (pourrais|pourriez|peux|pouvez|voudrais|voudriez|saurais|sauriez|aurais|auriez|voulez bien|veux bien) _ ~~~ (stp|svp|se il (te|vous) plait|merci) _? _? $',
    '^^ (tu|vous) (accepterais|accepteriez|prefererais|prefereriez|viendrais|viendriez|aimerais|aimeriez|voudrais bien|voudriez bien) _',
    '^ ce (est|etait) ~~~ ou (son|sa|le|la|l|un|une|plutot|celui|celle|ton|votre|du|de) _ _? _? $',
    '^^ (=où|quand|combien|comment|a quelle heure|quel jour|quelle heure|qui|lequel|laquelle) (est ce que)? (avez|as|etes|es|etait|est|a|voulez|veux|pouvez|peux|pourriez|pourrais|aviez|etiez) (vous|tu|il|elle|ce|on|t il|t elle) _',
    '(a|vers|jusque a|de) quelle (heure|date) (pourriez|pouvez|peux|pourrais|etes|seriez|serez) (vous|tu) ~ $',
    '(as|avez|es|etes) (fait|utilise|mis|pris|commande|achete|ete) quoi',
    '^ (bonjour|et|_)? est ce que (vous|tu|votre|cela|ca|c|le|la|on)',
    '(quel|quelle) (jour|heure|magasin|boutique|adresse|commande|modele|date|agence|ligne|taille|train|vol|rayon|ville|serveur) (svp|stp|s il vous plait|s il te plait|se il vous plait|se il te plait|exactement|environ)? $',
    '^^ ce (est|etait) ~ (quel|quelle|=où|quand|lequel|laquelle|combien) _? _? $',
    '^ (vous|tu|elle|il|ils) (etes|etiez|es|etais|avez|as|seriez|etait|est|etaient) ~ (dans|a|sur|de|chez|en|avec|vers|pour|par) (quel|quelle|quels|quelles|qui|combien)',
    '(te|tu) (es|etais|as|etes) (passe|venu|venue|alle|alle|pris|fait|achete|commande)? (quand|=où|quel*|a quelle|combien|lequel)',
    '^^ (=c|ce est|c est) quoi (le|la|les|votre|ton|ta|vos|tes)',
    '(il|elle) (vous|te) (le|la|les)? (faut|fallait|faudrait|manque|reste) ~ (pour quand|combien|quoi|quel*|lequel)',
    'y a t il (un|une|des|quelqu*|encore|du|de la|toujours)',
    '(vous|tu) (etes|etiez|es|etais|avez|as|seriez|serez|venez|viens|habitez|habites|preferez|preferes|payez|prenez) ~ (quel|quelle|=où|quand|combien|lequel|laquelle|a quelle|pour quand|vers quelle|pour quel) ~ $',
    '^ (quel|quelle|quels|quelles) (est|etait|jour|heure|magasin|boutique|etaient|sont) ~~ (votre|vos|vous|ton|tu)',
    '(c etait|c est|vous etiez|vous etes (passe|venu|venue|alle)|tu etais) (quand|=où|quel jour|a quelle heure|dans quel*|chez qui|quelle) ~ $',
  ]),
  en: en([
    '^ (hi|hello|hey|so|and|_)? (could|can|would|will|did|do|have|are|were|was) you (please|kindly|send|tell|dm|share|let|give|confirm|have|prefer|like|still|be|able|happy|mind|around|pop|message|drop|email|call|order|visit|buy|say|happen)',
    '^ (hi|hello|and|so|_)? (which|what) (day|time|shop|store|branch|order|model|date|line|train|flight|size|colour|address|number|one) ~~ (you|your|was it)',
    '^ (hi|hello|and|so|_)? what (is|was) your',
    '^ (which|what|whose) _ is (the|your|his|her) _ (in|at|on|with|from|under|for) ~~~ ',
    '^ (hi|hello|_)? (would|does) (tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|that|it|this) (suit|work|be|help)',
    '(which|what) (day|time|shop|store|branch|one|room|train|size|model|colour|line|flight|order|bus|date|table|van) (was it|is it|were you|did you|are you|did u|were u|was that) ~ $',
    '^^ any idea (what|which|when|where|who|how)',
    '^ (hi|hello|hey|so|and)? (what|which|whose) _ (did|do|does|was|were|are|is|would|will|has|have) (you|it|that|they|he|she|your|the|this) ',
    '^^ (where|when|who) (did|do|was|were|are|is) (you|it|that|they|he|she|your) ',
    '^ (and|so|hi|hello|ok)? (which|whose|where|when|who|how (many|much|long|old|far|big)) _? (is|was|are|were|did|do|does|has|have|can|could|will|would|should) (the|your|it|you|he|she|they|we|i|his|her) _',
    '^^ what (day|time|room|size|date|name|number|colour|model|bus|train|floor|street|shop|branch|table|seat|order)? (is|was|are|were|did|do|does|has|have|can|could|will|would|should) (your|you|he|she|they|his|her) _',
    '^^ who (served|told|drove|answered|took|saw|sold|delivered|booked|helped|rang) (you|your|it) ',
    '(which|what) (room|day|time|shop|store|branch|one|size|model|colour|line|flight|order|bus|date|table|van|train) (pls|plz|please|again|roughly|exactly) _? $',
    '^^ (is|are|was|were|did|does|do|has|have) (it|you|your|he|she|they|the) ~~ (please|or) _? _? $',
  ]),
};

const ASKING = new Set(
  'quel quelle quels quelles quand ou comment combien qui lequel laquelle which what when where who how'.split(' '),
);
const SECOND = new Set('vous votre vos tu ton ta tes te toi you your yours'.split(' '));

/** « Il mange ? »: of somebody who is ill, two words ask. */
const THEY = new Set('il elle ils elles'.split(' '));

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

/** Asked by somebody who takes care they are meant; by anybody else they accuse: did you read, look, ask, think? */
const ACCUSING = {
  fr: fr([
    '(avez|as|auriez|aurais) (vous|tu) (bien|au moins|seulement|meme|vraiment|donc)? (lu|verifie|regarde|essaye|pense|goute|demande|compte|cherche|reflechi|ecoute|songe|remarque|prevenu|suivi|respecte|signale|appele|reserve|ouvert|attendu|compris)',
    '(vous|tu) (l|le|la|les|nous|y)? (avez|as|aviez|avais) (bien|au moins|seulement|meme|vraiment|donc)? (lu|verifie|regarde|essaye|pense|goute|demande|compte|cherche|reflechi|ecoute|songe|remarque|prevenu|suivi|respecte|vu|entendu|compris)',
    '^ (et|mais) (vous|toi|tu|le|la|les|votre|vos|ton|ta|tes|l)',
    '^ (et|mais)? (pourquoi|comment) (vous|tu|n|ne|ca|cela|c|ce|avoir|avez|as|un|une)',
    '^ comment (vous|tu) ',
  ]),
  en: en([
    '^^ (and|so|but)? (did|have|had) you (even|actually|at least|really)? (read|check*|look*|try|tried|think|thought|ask*|count*|taste*|consider*|notice*|listen*|bother*|warn*|follow*|search*|book*|wait*|tell|told|understand|understood|see|seen)',
    '^ (and|but|so) (you|your|who|where|what|how)',
    '^ (and|but|so)? why ',
  ]),
};

/** Its author answers it: no, yes, because …, or with a scrap that nobody else could have said. */
const ANSWERED = new Set(
  'non oui si evidemment parce avec sans voila rien jamais aucune aucun no yes nope yeah because nothing never none simple simply easy with by'.split(
    ' ',
  ),
);

/** « Nous, si. » “So have we.” */
const IS = new Set('is are was were do does did has have will not'.split(' '));
const ECHOES = new Set('they it we that he she this these those'.split(' '));
const ECHOING = new Set('nous moi personne so we nor neither i'.split(' '));

const FOLLOWS = new Set('sinon otherwise if si dans'.split(' '));
const TOO = new Set('aussi too'.split(' '));
const DOUBTS = new Set('doute doutons doubt think pensons pense crois croyons'.split(' '));

function isAnswered(next: Sentence | undefined): boolean {
  const [first, second] = next?.tokens ?? [];
  if (!next || !first || next.end.includes('?')) return false;
  if (next.tokens.length <= 6 && next.tokens.some(({ word }) => DOUBTS.has(word))) return true;
  // “They are not.”
  if (next.tokens.length <= 4 && next.tokens.some(({ word }) => IS.has(word)) && ECHOES.has(first.word)) return true;
  if (!ANSWERED.has(first.word)) return next.tokens.length <= 3 && ECHOING.has(first.word);
  if (first.word === 'si' && next.tokens.length > 2) return false;
  return !['ou', 'or', 'ca', 'cela', 'that', 'this', 'merci', 'problem'].includes(second?.word ?? '');
}

function isQuestion(sentences: readonly Sentence[], index: number, { signed, hostile, caring }: Manner): boolean {
  const sentence = sentences[index];
  if (!sentence) return false;
  const tokens = sentence.tokens.filter(({ quoted }) => !quoted);
  if (tokens.length === 0) return false;
  const { language, end } = sentence;
  if (indirect(sentence, tokens)) return true;
  // « Sinon, je vous en crée un »: help hangs on the answer.
  const followed = FOLLOWS.has(sentences[index + 1]?.tokens[0]?.word ?? '');
  const late = tokens.findLast(({ kind }) => kind === 'word')?.word ?? '';
  const rhetorical =
    !followed && found(RHETORICAL[language], tokens) && (TOO.has(late) || !found(SERVICE[language], tokens));
  if (!end.includes('?')) return !end.includes('!') && !rhetorical && found(UNMARKED[language], ungreeted(tokens));
  // The mark belongs to the quotation, unless that is but a word or two of what is asked.
  const quotes = sentence.tokens.length - tokens.length;
  if (rhetorical || (sentence.tokens.at(-1)?.quoted && (quotes > 5 || tokens.length < 6))) return false;
  if (end.includes('!') && !found(UNMARKED[language], tokens)) return false;
  const last = tokens.filter(({ clause }) => clause === tokens.at(-1)?.clause);
  if (tokens.at(-1)?.clause === tokens[0]?.clause && found(OFFER[language], tokens)) return false;
  // « …, c’est bien notre jeu non ? »; but « oui ou non ? » asks.
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (words.length > 3 && words.at(-1)?.word === 'non' && words.at(-2)?.word !== 'ou') return false;
  if (found(HEADING[language], tokens) || (last.length < tokens.length && found(TAG[language], last))) return false;
  // “103 nights? …”: echoed, not asked.
  if (tokens.length <= 3 && tokens.some(({ kind }) => kind === 'number')) return false;
  const they = THEY.has(tokens[0]?.word ?? '');
  const short = tokens.length <= 2 && !they;
  if (short && !tokens.some(({ word }) => SECOND.has(word) || ASKING.has(word))) return false;
  const next = sentences[index + 1];
  if (isAnswered(next)) return false;
  // « Elle est élevée ? Baissez le chauffage. »: no more than an “if”.
  if (they && tokens.length <= 4 && /ez$/u.test(next?.tokens[0]?.word ?? '')) return false;
  const definite = found(DEFINITE[language], tokens) || (language === 'fr' && inverts(tokens));
  if (!caring && !followed && found(ACCUSING[language], tokens)) return false;
  if (hostile) return definite && tokens.some(({ word }) => SECOND.has(word));
  const lastWord = next === undefined || signed(index + 1);
  // « Que s’est-il passé ? Un four en panne. »: whoever goes on without « vous » has answered.
  if (!tokens.some(({ word }) => SECOND.has(word)))
    return !found(TOLD[language], tokens) ? definite || they || (lastWord && caring) : lastWord;
  return definite || caring;
}

/** « …venait-il du fond ? »: the subject after its verb. */
const inverts = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, i) => {
    const before = tokens[i - 1]?.word ?? '';
    return AFTER_VERB.has(word) && before.length > 1 && !isSmallWord(before) && /[aetdxs]$/u.test(before);
  });
const AFTER_VERB = new Set(['il', 'elle', 'ils', 'elles', 'on']);

/** What can be answered: which, when, where, how many; this or that; may I; how is she. */
const DEFINITE = {
  fr: fr([
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
    'ou (plutot)? _ _? _? _? $',
    '(on|je) (se|vous|te) (voit|rappelle|appelle|garde|envoie|prend|reserve|met|laisse|attend) ~',
    '(ok|d accord|bon|possible|bien) pour (vous|toi)',
    '(vous|tu) (auriez|aurais|pourriez|pourrais|sauriez|saurais|seriez|serais|voudriez|voudrais|accepteriez|prefereriez|aimeriez|habitez|habites|logez|vivez|connaissez|reconnaissez|acceptez|souvenez|redites|redis|seras|serez|pensez|prefereriez|gardez|attendez|descendez|prenez|arrivez|partez|rentrez)',
    '(vous|tu) (nous|me|m|te|le|la|les|l|en|y) (le|la|les|en)? (redis|redites|dis|dites|donnes|donnez|envoies|envoyez|montres|montrez|confirmes|confirmez|laisses|laissez|passes|passez|rappelles|autorisez|autorises|gardez|ramenez|rapportez|apportez|faites|fais)',
    '(savez|souvenez|rappelez|connaissez|sauriez|souhaiteriez|acceptez|autorisez|permettez|dormez|habitez|logez|attendez|prenez|restez|partez|arrivez|recevez|utilisez|avez) vous _',
    '(sais|connais|te souviens|te rappelles|acceptes|permets|habites|prends|pars|restes|viens|utilises) tu _',
    'il y a (encore|toujours|un|une|des|du|de la|quelqu un|moyen)',
    '^^ (ca|cela) (a|va|est|etait|fait|vous|te|marche|tient|passe|suffit) _',
    '(est|sera|serait|etait|peut|peuvent|doit|veut|sait|devrait|pourrait|souhaite|connait|fait|a|va|reste|manque|fonctionne|marche|arrive|dort|mange|respire|remarche|coule|sort|est ce|faut|convient) (t)? (il|elle|ils|elles|on|ce|nous) ',
    '(sont|ont|vont|etaient|seront|restent|dorment|fonctionnent|marchent|mangent) (ils|elles) ',
    '^^ (pouvez|pourriez|voulez|voudriez|auriez|avez|etes|peux|pourrais|aurais) _ ',
    '(appelle|appelait|est|etait|va|fait|coute|coutait|dure|durait|part|arrive|date|vient|venait|habite|dit|donne|faut|passe|ferme|ouvre|livre) (de|du|a|en|pour|d)? (comment|quand|combien|=où|quoi|qui)',
    '(ce est|c est|ce serait|serait ce|est ce|serait) (possible|faisable|jouable|envisageable|d accord|bon pour)',
    '(vous|tu) (l|le|la|les|y|en|nous|m|me)? (aviez|avais|avez|as|etiez|etais) _',
    '(=c|ce est|c est) (quoi|lequel|laquelle|quand|=où|combien|pour quand|a quel*)',
    '^^ (faites|fais|montrez|montre|envoyez|envoie|donnez|donne|rappelez|rappelle|redonnez|redonne|precisez) (voir|moi|nous)',
    '^ (une|autre|petite|notre|ma|vraie|derniere|simple|seule)? (petite|autre|vraie|seule)? question ~~ ',
    '(combien|lequel|laquelle|lesquels|lesquelles|quand|qui|pour quoi|de quoi|du combien|a qui|avec qui|chez qui|pour qui) _? _? $',
    '(vous|tu) ~ (combien|lequel|laquelle|quand|pour quand|=où|quoi) ',
    '(ca|cela) (vous|te) (va|irait|convient|conviendrait|arrange|arrangerait|dirait|dit) ',
    '(votre|ton|ta|vos|tes) ~ (a|est|etait|ont|sont|va|vont|avait|aurait|marche*|fonctionne*) ',
    '(a|de|par|pour|sous|avec|vers|depuis|dans|sur) (quel|quelle|quels|quelles) _',
    '(un|une|le|la|plutot) _ ou (plutot)? (un|une|le|la|autre) _',
    // Spoken order: the question word at the end of its group.
    '(manque|reste|faut|fallait|faudrait|fait|dit|mange|pris|commande|achete|paye|vu|entendu|arrive|passe|veut|serait|etait|donne|coute|est) (donc|encore)? (quoi|combien|qui|lequel|laquelle|=où|quand|comment|quel|quelle) ~ (exactement|precisement|au juste|environ|comme|de|d|dans|la|le|chez|pour|a|au|votre|vos|depuis|$)',
    '(faut|fallait|faudrait|faudra) il (vous|te|lui|leur|nous|prevoir|passer|venir|reprendre|livrer|remplacer|changer|apporter|deposer|appeler|un|une|des|y|le|la|les)',
    '(serait|etait|est|sera) ce (le|la|les|l|un|une|votre|vos|dans|sur|au|a|chez|avant|apres|pendant|le|cette|ce|bien|celui|celle) ',
    '(voyez|vois|trouvez|avez|reste|entendez|sentez|recevez|tenez|gardez|utilisez|conduisez|portez|travaillez|passez|venez|comptez|pensez|craignez|desirez|souhaitez|prenez|mangez|fumez|suivez) (vous|tu) (un|une|des|le|la|les|du|de|encore|toujours|souvent|deja|bien|ce|cette|votre|quelque|quelqu|par|en|a|au|sur) ',
  ]),
  en: en([
    '(which|whose|whereabouts) ~ _',
    '(what|how) (day|time|date|name|number|size|order|shop|store|branch|model|colour|train|flight|bus|seat|table|room|street|address|postcode|is your|was your|is the|was the|is his|is her|is their|was it|was he|did you order|did you buy|many of|long did|long have|old (is|are)|is (he|she|your)|are (they|you)|does (he|she|that|it)|would (you|suit)|can we do|kind of|type of|breed)',
    '(when|where|who) (did|was|were|is|are|do|would|can|could|should|served|drove|answered|took) _',
    '(could|can|would|will|may|shall) (you|i|we) (know|see|hear|understand|please|kindly|also|just|possibly|tell|send|give|let|dm|share|show|confirm|check|email|message|call|ring|phone|ask|book|bring|drop|pop|keep|have|help|describe|like|prefer|be|borrow|post|use|quote|try|come|meet|talk|consider|add|write|take|put|make|spare|look|describe|say)',
    '(would|does|do) (_) (_)? (suit|work|help|fit|be better|be best)',
    'would (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|that|this|it|a|an|the) _',
    'do you (still|have|want|prefer|need|remember|happen|use|live|mind|recall|know (which|when|who|if|whether|what))',
    'did (the|it|you|your|anyone|someone|they|he|she) (_)? (arrive|order|buy|get|notice|receive|see|keep|come|happen|use|try|open|book|fly|pay|order|say|leave|ask|speak|travel|stay)',
    '(was|were|is|are|has|have) (the|it|your|he|she|they|everyone|anyone|there|you) _',
    'or _ _? _? _? $',
    '(any idea|mind if|anything we|any chance|ok if|all right if|is that ok|does that work|sound (ok|good|fair))',
    'what would you',
    'let (us|me) know',
    '(is|are|was|were|has|have|does|do|did|will|would|can) (it|the|your|his|her|she|he|they|that|this|there|everyone|anyone|somebody|someone|anybody|everybody) _',
    '(what|which) (had|has|have) (been|he|she|they|you|happened) ',
    'how shall (we|i) _',
    '(how|where|when|what time) (shall|should|can|may|could|do) (we|i) _ ~~ (you|your)',
    'how (can|could|may|might|should) (we|i) (best)? (put|make|help|reach|fix|get|contact|mend|find|repay|restore)',
    '(remind|tell) (me|us) ~ (of|the|your|what|which)',
    '(how) (many|much|long|old|big|far|late|early|bad|is|are|was|were) (is|are|was|were|did|do|does|have|has|of|you|your|she|he|it|the)',
    '(what|which|whose|who|where|when) (is|was|are|were|does|did|do|has|have|will|would|can|should) (it|your|the|that|this|he|she|they|you|his|her|their)',
    '(under|at|on|in|to|from|by|for|with) (what|which|whose|whom) _',
    '(fancy|care for) (a|an|some) _',
    '(a|the|an) _ or (a|the|an|rather) _',
    '(would|will|could|may|shall|can) (it|we|i|you|he|she|they) be _',
    '(all right|alright|ok|okay|fine|possible) (if|with you|for you|that)',
    '^ (a|one|our|my|another|quick|serious|real|last|small|simple)? (quick|serious|small|last|simple|real|little|more)? question ~~ ',
    '^^ (and|so|but|or)? (is|are|was|were|has|have|had|does|do|did|will|would|can|could) _ _',
    '^ (got|have) (any|a|some|you|your) _ ',
    '(you) (still|be in|around|free|there|hurt|safe|home|up for|able)',
    '(what|which|who|how) (exactly|precisely|roughly)? (is|was|are|were) (missing|wrong|broken|left|on|under|in|inside|written|best|most|it|at|with|the) ',
    '(what) would (feel|seem|be|make|help|suit|put|cheer|do|sound|work) ',
    '(might|could|would|was|is) (it|that|this) (have)? (be|been|the|a|an|on|at|in|from|before|after|your|our|when|more) ',
    '(had|have|has|did) (you|he|she|they|your _|anyone|anybody|somebody|someone) (still|already|by then|by any chance|perhaps)? (opened|used|left|seen|eaten|kept|tried|had|got|booked|paid|been|any|a|an|the|enough|somewhere|read|open|use|leave|see|eat|keep|have|get|book|pay|notice|ring|drive|take|manage|find)',
  ]),
};

/** « je vous dis si », “we will let you know when”: they tell it, or will. */
const TELLERS: ReadonlySet<string> = new Set(['vous', 'te', 'je', 'on', 'il', 'elle']);

function indirect({ language, end }: Sentence, tokens: readonly Token[]): boolean {
  return INDIRECT[language].find(tokens).some(({ start }) => {
    const before = tokens[start - 1]?.word;
    // « nous allons vous dire si »: told, not asked; “we will let you know”.
    return !TELLERS.has(before ?? '') && (end.includes('?') || before !== 'will');
  });
}

const GREETS = new Set('bonjour bonsoir salut coucou hello hi hey hiya evening morning bjr alors so ok'.split(' '));
const ungreeted = (tokens: readonly Token[]): readonly Token[] =>
  GREETS.has(tokens[0]?.word ?? '') ? tokens.slice(1) : tokens;

const found = (patterns: PatternIndex<string>, tokens: readonly Token[]): boolean => patterns.find(tokens).length > 0;
