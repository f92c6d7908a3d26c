import { en, fr } from './patterns.ts';

/** « Tu veux qu’on t’en renvoie un ? »: a service offered is no mockery, unless “too”. */
export const SERVICE = {
  fr: fr([
    '(veux|voulez|preferes|preferez|souhaites|souhaitez|aimerais|aimeriez|accepteriez|acceptez) (tu|vous)? que (on|nous|je|quelqu un) ~~ (renvoie|renvoyions|envoie|envoyions|rembourse|remboursions|rappelle|rappelions|garde|gardions|passe|passions|livre|livrions|echange|echangions|repare|reparions|change|reporte|refasse|refassions|reserve|appelle|appelions|reprenne|reprenions|vienne|venions|depose|transmette|double|annule|remplace|remplacions|montre|aide|aidions|cherche|commande|decale|ecrive|previenne|credite|recredite|invite)',
  ]),
  en: en([
    '(should|shall) (we|i) (order|send|refund|call|ring|keep|drop|deliver|swap|exchange|repair|fix|hold|redo|reserve|book|collect|pass|cancel|replace|move|warn|credit|pop|bring|email|text|check|try|use|leave|expect|resend|put|go ahead)',
    '(want|like|prefer) (us|me|someone|somebody) to (send|refund|call|ring|keep|drop|deliver|swap|exchange|repair|fix|change|hold|redo|reserve|book|take|come|collect|pass|cancel|replace|show|help|look|order|move|write|warn|credit|pop|put|bring|email|text|check)',
    'rather (we|i) (sent|refunded|called|rang|kept|delivered|swapped|fixed|came|collected|cancelled|replaced|wrote|emailed|put|gave)',
  ]),
};

export const HEADING = {
  fr: fr([
    '^ (et|avec ceci)? (il y a te il|y a te il|avez vous|vous avez|voulez vous|souhaitez vous|desirez vous|vous fallait il|besoin de)? (autre|quelque) chose ~ $',
    '^ (vous avez|avez vous)? (une|d|des)? (autre|autres) (question*|demande*|remarque*|souci*|probleme*|reclamation*|precision*|commentaire*) ~~ $',
    '^ (ce sera|ca sera|ce est) tout ~ $',
    '^ (sans rancune|rassure*|content|contente|contents|satisfait*|heureux|heureuse) $',
    '^ (une|des|d autres|encore une|toute|vos|la|autre*|plus de)? (question|questions|souci|probleme|reclamation|doute|doutes|info*|interrogation*|remarque*|urgence) $',
    '^ (besoin|envie) de _? _ $',
    '^ (vous avez dit|vous disiez) _ _? $',
    '^ (un|une) (souci|question|probleme|doute|remarque) _? _? $',
    '^ (un|une) (petit|petite|gros|grosse|coup) _ _? $',
    '^ (et|alors)? (la suite|le resultat|la cause|la raison|pourquoi|comment|resultat|conclusion|bilan|notre reponse|la solution) $',
  ]),
  en: en([
    '^ (so|well)? is (that|this) everything ~ $',
    '^ (so|well|and|right|then)? (is there|was there)? (anything|something) (else|further|more) (at all|today|now|then)? $',
    '^ (so|well|and|right|then)? (is there|was there)? (anything|something) (else|further|more) (that)? ((we|i) (can|could|may|might)|you (need|want|require)) ~~~ $',
    '^ (any|some|do you have any|have you any|have you got any) (other|further|more|additional|new|last) (question*|request*|comment*|remark*|issue*|problem*|wish*|concern*|complaint*|query|queries|worries|thoughts) ~~ $',
    '^ (and)? (will|would) (that|this|it) be (all|everything) ~ $',
    '^ (is|was|are|were|do|did|does|have|has) (it|we|they|he|she|that|this) ^^? (though|really|now)? $',
    '^ (no hard feelings|reassured|satisfied|pleased|content) $',
    '^ (any|a|more|other|got a|got any|further|your|still have|have)? (question|questions|problem|problems|issue|issues|complaint|complaints|concern|concerns|doubt|doubts|query|queries) $',
    '^ (need|want|after|looking for) (some|any|a|more)? (help|more|hand|advice|anything else|anything|information|info|support) $',
    '^ _ _? (did you say|you say|you said) $',
    '^ (and|so)? (the|our)? (result|cause|reason|why|how|upshot|answer|solution|next|fix) $',
  ]),
};

/** « Un souci avec votre colis ? Écrivez-nous. »: said all in one breath, it offers and does not ask. */
export const OFFER = {
  fr: fr([
    '^ (un|une) (projet|fringale|creux|petite faim|idee cadeau|envie soudaine|coup de mou)',
    '^ (un|une|des|d autres|quelques|la moindre)? (question|questions|souci|soucis|probleme|problemes|reclamation|doute|doutes|inquietude*|interrogation*|remarque*|besoin|envie|difficulte*) (sur|avec|a propos|concernant|au sujet|de|a|pour|quant)',
    '^ (avez vous|vous avez|auriez vous|y a t il) (un|une|des|d autres|encore des|besoin) de? (question*|probleme*|souci*|doute*|reclamation*|remarque*|inquietude*|aide)',
    '^ (envie|pret|prets|prete|marre|fatigue|fatigues) (de|a|pour)',
    '^ (inquiet|inquiete|inquiets|perdu|perdue|perplexe|curieux|curieuse|interesse*) (de|pour|par|a|au)',
  ]),
  en: en([
    '^ (thinking|dreaming|planning|searching|shopping|bored) (of|about|for|to|a|an|your)',
    '^ (need|want|after) (a|an|some|any|to)',
    '^ (any|a|an|got a|got any|have a|have any|more|other|further|another)? (question*|problem*|issue*|complaint*|concern*|doubt*|query|queries|trouble|worries|worry|difficulty) (about|with|on|over|regarding|concerning|for|getting)',
    '^ (do you have|have you got|have you|got|are there) (a|an|any|more|other|further) (question*|problem*|issue*|complaint*|concern*|doubt*|query|queries|worries)',
    '^ (ready|up|keen|looking|tired|hungry|thirsty) (for|to|of|a|an|some)',
    '^ (forgotten|lost) your',
    '^ (worried|concerned|unsure|confused|curious|unhappy|stuck|interested|lost) (about|with|by|over|for|in|on)',
  ]),
};

export const TAG = {
  fr: fr([
    '^ (ne est (ce|il|elle) pas|non|hein|d accord|ok|pas vrai|si|compris|vu|marche conclu) $',
    '^ (vous|tu) ne? (pensez|penses|trouvez|trouves|croyez|crois|connaissez|connais|savez|sais|voyez|vois) (pas)? $',
    '^ ne (pensez|trouvez|croyez) vous pas $',
    '^ (je|nous) (imagine|suppose|presume|imaginons|supposons) $',
  ]),
  en: en([
    '^ (right|ok|okay|all right|alright|deal|agreed|no|eh|huh|you know|ever heard (that|of it)|i (imagine|suppose|take it|presume|guess)|is it not|are they not|does it not|do not we|do not you (think|find|agree)|shall we|see|got it|correct|is not it|are not we|are not you|do you|is it|are you|will you) $',
    '^ (do|does|did|is|are|was|were|have|has|had|can|could|would|will|should) not (you|it|we|they|i|he|she|that|there) (so|true|right|now)? $',
    '^ (and|but)? (do|does|did|is|are|was|were|have|has|had|can|could|would|will) (we|they|i|he|she|it|you) (now|though)? $',
  ]),
};

/** « dites-nous quel jour », “let us know which shop”. */
export const INDIRECT = {
  fr: fr([
    '(ignorons|ignore|savons pas|sais pas|sait pas|savons|sais) (si|quel|quelle|=où|quand|combien) (vous|tu|votre) ~~~ (dites|dis|precisez|indiquez|confirmez)',
    '(mot|signe|message|ligne|retour|reponse) ~~ (pour|afin de) (savoir|dire|nous dire|me dire) @wh',
    '(nous|me) (disiez|precisiez|indiquiez|confirmiez|expliquiez|dises|precises|indiques|confirmes|expliques) @wh',
    '(me|nous|se) (demande|demandent|demandait) (si|quel|quelle|quels|quelles|combien|=où|quand|comment) ~ (vous|tu|votre|vos)',
    '(aurais|aurions|aurait) (bien|aussi)? (aime|voulu|souhaite) @know @wh',
    '(faut|faudrait|besoin) ~ que (je|nous|on) (sache|sachions|comprenne|comprenions) @wh',
    '(voudrait|aimerait|souhaiterait|voudraient|aimeraient|veut|veulent|souhaite|souhaitent|cherche a|doit|doivent) (bien|aussi)? (savoir|comprendre|connaitre) (si|quel|quelle|quels|quelles|combien|comment|=où|quand) ~ (vous|votre|vos|tu|ton|ta|tes)',
    'serait ~ (de|pour nous de) (savoir|connaitre|comprendre|apprendre) @wh',
    '(dites|dis|precisez|indiquez|confirmez|expliquez|racontez|redites|redis|signalez|repondez|reponds|decrivez|decris|notez) (moi|nous|le|la)? @just? @wh',
    '(precise|indique|confirme|explique|raconte|signale|note) (moi|nous|le) @just? @wh',
    '^^ (precise|indique|confirme|explique|raconte|signale|note) @just? @wh',
    '(ecrivez|ecris|postez|poste|mettez|mets) (nous|moi|le)? @just? (en commentaire|en reponse)? (quel|quelle|quels|quelles|lequel|laquelle|combien|=où|(a|de|par|pour|sur|dans) (quel|quelle|quels|quelles))',
    '(rappelez|donnez|rappelle (moi|nous)|donne (moi|nous)|faites moi savoir|faites nous savoir|fais moi savoir|tenez nous au courant de|montrez|montre) (moi|nous)? @just? (quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles|combien|=où|si (vous|tu|cela|ca|le|la|votre)|ce qui|ce que|comment)',
    '(nous|me) @tell @just? @wh',
    '(merci de|veuillez|il faudrait|il nous faudrait|pouvez vous|pourriez vous|peux tu|reste a|sans oublier de) (bien|vouloir)? (bien|vouloir)? (me|nous)? @tell @wh',
    '(j aimerais|je voudrais|nous aimerions|on aimerait|nous voudrions|on voudrait|je souhaiterais|nous souhaiterions|je souhaite|nous souhaitons|nous desirons|je desire|je veux|nous voulons|on veut|besoin de|j ai besoin de|envie de|faites moi|faites nous|interesse de|interessant de|bon de|utile de|important de|curieux de|curieuse de|permettrait de|permet de|suffit de|il me faut|il nous faut|il faut|il me faudrait|il nous faudrait|il faudrait|me reste a|nous reste a|aide a|aiderait a|aiderait de|m aide de|nous aide de) (bien|juste|aussi|simplement|d abord|encore)? @know @wh',
    '(je (me)? (demande|demandais)|je vous demande|nous nous (demandons|demandions)|on se (demande|demandait)|reste a savoir) (juste|donc|simplement|aussi)? (si|quel|quelle|quels|quelles|combien|=où) (vous|tu|votre|vos|_ vous|_ tu)',
    '(dis|dites) (moi|nous) (juste|simplement)? (oui|d accord|ok)',
    '(aiderait|aide|utile|permettrait|faudrait) ~ (de|a|me|nous)? (savoir|connaitre) (la|le|votre)',
    '^^ (reste|manque|me manque|nous manque) (juste|plus que|a savoir|encore)? (quel|quelle|quels|quelles|quand|=où|combien)',
    '(dis|dites|repondez|reponds) (moi|nous)? (juste|simplement)? (par)? (oui|stop|ok) ou (non|encore|pas)',
    '(un|par|juste) (simple)? oui ou (un|par)? (simple)? non',
    '^^ oui ou non $',
  ]),
  en: en([
    '(do not know|not sure|unsure|no idea) (if|whether|which|what|when|where|how) (you|your) ~~~ (tell|say|let|confirm)',
    '(if|that) you (told|tell|could tell|would tell|say|said|let|confirm|confirmed|showed) (us|me)? (know)? (if|whether|which|what|when|where|how|who)',
    '(asks|asking|wonders|wants to know|would like to know) (if|whether|which|what|when|where|how|who) (you|your|_ you)',
    'would have (liked|loved|wanted|preferred) (to know|to hear|to understand) @wh',
    '(need|missing|lack|want) is @wh',
    '^^ (just|please)? (write|post|comment|put) (right)? (here|below|us|me) ~ @wh',
    '(drop|send|leave|give|shout|word|line|note|message) ~~ (to say|saying|to tell us|to tell me|telling us|telling me|to let us know|to let me know) @wh',
    'would be ~ (of)? ~ to (know|learn|hear|understand) @wh',
    '(tell|remind|show|advise|enlighten|inform) (us|me) (just|also|simply|please|first|again|exactly|here|roughly|briefly)? @wh',
    '(reply|answer|comment|respond) (here|below)? (with|saying|telling us|to say) (just|your)? (which|what|where|when|how|who|whether|yes)',
    '(say|confirm|specify|explain|advise|indicate|describe|clarify|state) (for us|to us|for me|to me|here|please|just|below)? @wh (you|your|it|day|shop|time|store|the|one|was|were|size|order|date|would|suits|works|happened|is|branch|train|flight|that|this|he|she|they|a|an|there|room|model|colour|far|long|many|much|bus|driver|seat)',
    '(like|love|need|want|keen|helps|help|have|got|useful|handy|important|good|great|needs|curious|interested|interesting|do with|worth|vital|glad|happy|grateful|enough) (us|me|just|also|still|really|only|first)? (to (know|hear|understand|find out|learn|ask|see|establish|determine|verify|ascertain|clarify|check|be told)|knowing|hearing|asking) (exactly|just|also|from you|roughly|more about)? @wh',
    '(helps|useful|handy|important|good|great|needs) to know (the|your)',
    '(wondering|wonder) (if|whether|which|what|when|how|where) (you|your|it|the)',
    'let (us|me) know (please|just|also|first|here|exactly|roughly)? @wh',
    '(say|pick|choose|specify|confirm|name) (me|us)? which',
    '(may|can|could|might) (i|we) ask (you)? (just|also|please)? @wh',
    '(say|tell us|tell me|answer|reply|just|simple|need) (with)? (a)? (simple|clear)? yes or (a)? no',
    '^ (just)? say (yes|the word)',
  ]),
};

/** A question without its mark. */
export const UNMARKED = {
  fr: fr([
    '^^ (a|de|par|pour|sur|dans|avec|vers|chez|en|depuis|sous)? (quel|quelle|quels|quelles|combien|quand|=où|comment|qui|lequel|laquelle) _? _? (etes|avez|aviez|etiez|as|es|pouvez|pourriez|voulez|preferez|souhaitez|habitez|serez|seriez) (vous|tu)',
    '^^ que est ce (qui|que) (vous|tu|te)',
    '^^ (lequel|laquelle|lesquels|lesquelles) (est|sont|etait)',
    '^ (bonjour|salut|bonsoir|alors|et|_)? (pouvez|pourriez|pouriez|avez|etes|voulez|voudriez|preferez|accepteriez|seriez|auriez|souhaitez|avait|etait|aviez|etiez) (vous)',
    '^ (bonjour|salut|_)? (peux|pourrais|as|veux|preferes|serais|aurais) tu',
    '(tu|vous) (nous|me)? (pourrais|pourriez|peux|pouvez|voudrais|voudriez|saurais|sauriez|aurais|auriez|voulez bien|veux bien) _ ~~~ (si il (te|vous) plait|merci) _? _? $',
    '^^ (tu|vous) (accepterais|accepteriez|prefererais|prefereriez|viendrais|viendriez|aimerais|aimeriez|voudrais bien|voudriez bien) _',
    '^ ce (est|etait) ~~~ ou (son|sa|le|la|un|une|plutot|celui|celle|ton|votre|du|de) _ _? _? $',
    '^^ (=où|quand|combien|comment|a quelle heure|quel jour|quelle heure|qui|lequel|laquelle) (est ce que)? (avez|as|etes|es|etait|est|a|voulez|veux|pouvez|peux|pourriez|pourrais|aviez|etiez) (vous|tu|il|elle|ce|on|t il|t elle) _',
    '(a|vers|jusque a|de) quelle (heure|date) (pourriez|pouvez|peux|pourrais|etes|seriez|serez) (vous|tu) ~ $',
    '^ (et|alors|donc|sinon)? est ce que (vous|tu|votre|cela|ca|c|le|la|on)',
    '^^ (vous|tu) _ ~~~ ou ~~~ (du coup|finalement|alors|si il (vous|te) plait) $',
    '^^ (vous|tu) (seriez|serais|auriez|aurais|seras|serez) (dispo*|libre*|d accord|partant*|joignable*|possible)',
    '(quel|quelle) (jour|heure|magasin|boutique|adresse|commande|modele|date|agence|ligne|taille|train|vol|rayon|ville|serveur) (si il (vous|te) plait|exactement|environ)? $',
    '^^ (=c|ce est) quoi (le|la|les|votre|ton|ta|vos|tes)',
    'y a t il (un|une|des|quelqu*|encore|du|de la|toujours)',
    '^ (quel|quelle|quels|quelles) (est|etait|jour|heure|magasin|boutique|etaient|sont) ~~ (votre|vos|vous|ton|tu)',
    '(c etait|c est|vous etiez|vous etes (passe|venu|venue|alle)|tu etais) (quand|=où|quel jour|a quelle heure|dans quel*|chez qui|quelle) ~ $',
  ]),
  en: en([
    '^^ (which|whose) (of _)? (is|are|was) (yours|the|it|that|right)',
    '^^ (which|what) (day|time|shop|store|branch|order|model|date|line|train|flight|size|colour|address|number|one) ~~ (you|your|was it)',
    '^ (hi|hello|and|so|_)? what (is|was) your',
    '^^ (which|what|whose) _ (is|are|was|were)? (the|your|his|her) _ (in|at|on|with|from|under|for)',
    '^ (hi|hello|_)? (would|does) (tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|that|it|this) (suit|work|be|help)',
    '(which|what) (day|time|shop|store|branch|one|room|train|size|model|colour|line|flight|order|bus|date|table|van) (was it|is it|were you|did you|are you|was that) ~ $',
    '^^ any idea (what|which|when|where|who|how)',
    '^^ (what|which|whose) _ (did|do|does|was|were|are|is|would|will|has|have|shall|should|can|could|may) (you|it|that|they|he|she|your|the|this|i|we)',
    '^^ how (many|much|long|far|old|often) ~~ (you|your)',
    '^^ (what|which|when) (works|suits|would work|would suit|is (best|easiest|easier|better)) (best|better)? (for|with)? (you|your)',
    '^^ (where|when|who) (did|do|was|were|are|is) (you|it|that|they|he|she|your)',
    '^ (and|so|hi|hello|ok)? (which|whose|where|when|who|how (many|much|long|old|far|big)) _? (is|was|are|were|did|do|does|has|have|can|could|will|would|should) (the|your|it|you|he|she|they|we|i|his|her) _',
    '^^ what (day|time|room|size|date|name|number|colour|model|bus|train|floor|street|shop|branch|table|seat|order)? (is|was|are|were|did|do|does|has|have|can|could|will|would|should) (your|you|he|she|they|his|her) _',
    '^^ who (served|told|drove|answered|took|saw|sold|delivered|booked|helped|rang) (you|your|it) ~ $',
    '^^ who (served|told|drove|answered|took|saw|sold|delivered|booked|helped|rang) (you|your|it) ^^',
    '(which|what) (room|day|time|shop|store|branch|one|size|model|colour|line|flight|order|bus|date|table|van|train) (please|again|roughly|exactly) _? $',
    '^^ (is|are|was|were|did|does|has|can|could|would|will) (it|you|your|he|she|they|the|that|this|there|we|my|our|any|anyone|someone)',
    '^^ (do|have) (you|they|we)',
  ]),
};

/** « Vous étiez combien ? »: French may leave the question word in its place, unless somebody knows or tells what follows. */
export const IN_PLACE = {
  fr: fr([
    '^^ (je|tu|il|elle|on|nous|vous|ils|elles|ca|cela|ce|te|votre _|ton _|ta _|vos _|tes _|le _|la _|les _) ~~ (quel|quelle|quels|quelles|combien)',
    '^^ (tu|il|elle|on|vous|ils|elles|ca|cela|te) ~~ quoi (comme|le|la|exactement|du coup|$)',
    '^^ (tu|il|elle|on|vous|ils|elles|ca|cela|ce|te|votre _|ton _|ta _|le _|la _) ~~ (quand|=où|lequel|laquelle) (ce|cet|cette|le|la|votre|ton|ta|exactement|environ|deja)? _? $',
    '^^ (il|elle|ca|cela|le _|la _|votre _|ton _|ta _) ~~ ou (il|elle|ca|cela|ce|plutot|pas|non) ~~~ ~~~ $',
    '(fait|pris|mis|achete|commande|eu|recu|mange|utilise|choisi|vu) quoi (comme|$)',
  ]),
};

/** « Merci d’être venue nous dire pourquoi »: it was told. */
export const THANKS = {
  fr: fr(['merci ~ (de|pour) (me|nous)? (avoir|etre)']),
  en: en(['(thank you|thanks|grateful|glad) ~ (for|that)']),
};
