import type { Macros } from './pattern.ts';
import type { ReadLanguage } from './reading.ts';

const each = (stems: readonly string[], endings: readonly string[]): string =>
  stems.flatMap((stem) => endings.map((ending) => stem + ending)).join('|');
const FUTURE = ['rai', 'ra', 'rons', 'ront', 'rais', 'rait', 'rions', 'raient'];
const FUTURE_OF_ER = FUTURE.map((ending) => `e${ending}`);

/** To ring or to write, in every form but those of « vous »: who does it does it for you. */
const RINGS = [
  each(
    ['telephon', 'retelephon', 'bigophon', 'sonn', 'resonn', 'text', 'textot', 'mail', 'bip', 'skyp', 'whatsapp'],
    ['e', 'es', 'ons', 'ent', 'er', ...FUTURE_OF_ER],
  ),
  each(['appell', 'rappell'], ['e', 'es', 'ent', ...FUTURE_OF_ER]),
  each(['appel', 'rappel'], ['ons', 'er']),
  each(['ecri', 'reecri'], ['s', 't', 'vons', 'vent', 've', 're', ...FUTURE]),
  each(['join', 'rejoin'], ['s', 't', 'gnons', 'gnent', 'gne', 'dre', ...FUTURE.map((ending) => `d${ending}`)]),
].join('|');

/** Named patterns that many cues share. */
export const MACROS: Readonly<Record<ReadLanguage, Macros>> = {
  fr: {
    we: '(je|nous|on|equipe|maison|direction)',
    // What was done, to whomever: « nous l’avons », « je vous les ai ».
    have: '(je (vous|te|le|la|les|lui|leur|y|en)? (le|la|les|lui|leur|y|en)? ai|nous (vous|te|le|la|les|lui|leur|y|en)? (le|la|les|lui|leur|y|en)? avons|on (vous|te|le|la|les|lui|leur|y|en)? (le|la|les|lui|leur|y|en)? a)',
    very: '(tres|vraiment|sincerement|profondement|tellement|infiniment|terriblement|bien|si|tout|toutes|extremement|particulierement|absolument|encore|trop|fort|franchement|donc|aussi|egalement|plus que|vivement|fortement|fermement|amerement)',
    sorry: '(desole|desoles|desolee|desolees|navre|navres|navree|navrees|sorry|soz)',
    // What a guard against false apologies reckons with.
    sorrow:
      '(@sorry|confus|confuse|pardon|pardons|excuses|regrette|regrettons|(excusez|excuse|pardonnez|pardonne) (nous|moi)|(me|nous|se) (en)? (excuse|excusons))',
    begging:
      '((me|nous|se) (en)? excuser|(demander|implorer) @very? pardon|(presenter|faire|offrir|adresser|exprimer|dire|redire|formuler|renouveler|reiterer) ~~ (excuses|regrets|pardon|@sorry))',
    // What makes a wrong of anything done.
    wronged:
      '(sans (vous|te|les|prevenir|demander|le|la|rien|autorisation)|devant (tout|vos|votre)|a tort|par erreur|(deux|trois) fois|(trop|si) (tard|tot|cher|fort|vite|longtemps|mal|peu)|retard|(heures|minutes|jours) (a|de|sans|pour)|perime*|froid*|tiede*|avarie*|mauvais|mauvaise|mal|quand il fallait|annule*|que vous ne)',
    // What nobody can be blamed for.
    nature:
      '(monde|terre|gravite|soleil|pluie|neige|vent|meteo|ciel|mer|maree|lune|nature|univers|orage|hiver|ete|bon dieu|calendrier|horloge|brouillard|nuages|oiseaux|mouettes|moustiques|guepes|mouches|abeilles|poissons|vaches|coqs|cigales|grenouilles|arbres|vagues|saisons)',
    // Of whom, of what a stranger too is sorry.
    kin: '(pere|mere|papa|maman|fils|fille|mari|femme|epoux|epouse|frere|soeur|bebe|enfant|enfants|petit|petite|grand pere|grand mere|mamie|papi|papy|oncle|tante|neveu|niece|famille|proche|proches|ami|amie|chien|chienne|chat|chatte|cheval|loulou|loulous|toutou|minou|poussin|equipe|club)',
    ailment:
      '(genou|dos|jambe|bras|cheville|main|pied|dent|tete|epaule|operation|accident|chute|maladie|grippe|angine|entorse|fracture|cancer|hospitalisation|sante|migraine|deuil|perte|licenciement|divorce|defaite|echec)',
    feeling:
      '(colere|deception|frustration|inquietude*|angoisse|peur|agacement|enervement|desarroi|detresse|tristesse|emotion|emoi|exasperation|ras le bol|indignation|mecontentement|amertume|stress|impatience|incomprehension|consternation|rage|degout|lassitude|desagrement|peine|douleur|malaise)',
    felt: '(en colere|decu|decue|decus|decues|frustre|frustree|frustres|inquiet|inquiete|inquiets|furieux|furieuse|agace|agacee|enerve|enervee|fache|fachee|choque|choquee|choques|blesse|blessee|vexe|vexee|triste|mecontent*|exaspere|exasperee|excede*|a bout|insatisfait*)',
    galling:
      '(rageant|frustrant|enervant|agacant|exasperant|penible|stressant|angoissant|decevant|inquietant|insupportable|usant|epuisant|desagreable|terrible|affreux|horrible|honteux|penibles|dur|difficile|vexant|humiliant|eprouvant|desolant|a vomir)',
    day: '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
    month: '(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)',
    count: '(#|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|quarante|quelques)',
    span: '(minute*|heure*|h|jour*|semaine*|mois|min)',
    when: '(aujourdhui|demain|ce soir|ce matin|ce midi|cet apres midi|cette semaine|cette nuit|ce week end|la semaine prochaine|des (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce soir|cette semaine|maintenant|ce matin|aujourdhui|reception|cet apres midi)|@day (matin|soir|midi|prochain|apres midi|#)?|avant (#|midi|minuit|ce soir|demain|@day|la fin|le|la fermeture|votre|vendredi)|(dans|sous|de ici|en|d ici a|sous les|dans les) (la|les|moins de|le)? @count? (prochaine*)? (heure|heures|h|minutes|minute|min|jour|jours|journee|soiree|matinee|semaine|demi heure|quart de heure|quart)|de ici @count (heure*|jour*|minute*)|de ici (ce soir|demain|la fin|midi|@day|#)|a (midi|#h|# (heure*|h)) #?|(demain|ce soir|aujourdhui|@day) a? (#h|#) (heure*|h)?|avant #h|le # (@month)?|(sous|dans) @count (heure*|h|jour*|minute*|semaine*)|dans la (journee|soiree|matinee|foulee|minute|semaine)|dans le (heure|quart de heure)|immediatement|sur le champ|tout de suite|a linstant|a le instant|en ce moment meme|avant la fin|toutes les heures|chaque (heure|jour|soir|matin))',
    act: '(appelle|appelons|appellerai|appellerons|appellera|rappelle|rappelons|rappellerai|rappellerons|rappellera|ecris|ecrivons|ecrirai|ecrirons|envoie|envoyons|enverrai|enverrons|rembourse|remboursons|rembourserai|rembourserons|remplace|remplacons|remplacerons|remplacerai|reprends|reprenons|reprendrons|reprendrai|repare|reparons|reparerons|change|changeons|changerons|changerai|echange|echangeons|echangerons|passe|passons|passerai|passerons|viens|venons|viendrai|viendrons|livre|livrons|livrerons|livrerai|retire|retirons|retirerons|verifie|verifions|verifierons|verifierai|reviens|revenons|reviendrai|reviendrons|publie|publions|publierons|publierai|explique|expliquerai|expliquerons|reponds|repondons|repondrai|repondrons|tiendrai|tiendrons|mets|mettons|mettrons|mettrai|fais|faisons|ferai|ferons|ferme|fermons|fermerons|ouvre|ouvrons|ouvrirons|donne|donnons|donnerai|donnerons|dis|dirai|dirons|apporte|apportons|apporterai|apporterons|refais|refaisons|referons|corrige|corrigeons|corrigerons|controle|controlons|controlerons|contacte|contactons|contacterai|contacterons|recontacte|recontactons|recontacterai|depose|deposons|deposerai|offre|offrons|offrirons|garde|gardons|garderai|renvoie|renvoyons|renverrons|annule|annulons|annulerons|arrete|arretons|arreterons|installe|installons|installerons|transmets|transmettons|suspends|suspendons|lance|lancons|lancerons|demanderai|demanderons|regarde|regardons|recredite|recreditons|recrediterons|credite|creditons|crediterons|expedie|expedions|expedierons|organise|organisons|organiserons|relance|relancons|poste|posterai|posterons|tranche|affiche|affichons|afficherons|joins|joignons|identifie|identifions|traite|traitons|bloque|bloquons|prete|pretons|double|doublons|ajoute|ajoutons|accueille|accueillons|forme|formons|revois|revoyons|nettoie|nettoyons|cherche|cherchons|trouverai|trouverons|recrute|recrutons)',
    infinitive:
      '(appeler|rappeler|ecrire|envoyer|rembourser|remplacer|reprendre|reparer|changer|echanger|passer|venir|livrer|retirer|verifier|revenir|publier|expliquer|repondre|tenir|prendre|mettre|faire|fermer|ouvrir|donner|dire|apporter|refaire|corriger|controler|contacter|recontacter|deposer|offrir|garder|renvoyer|annuler|arreter|installer|transmettre|suspendre|lancer|demander|regarder|recrediter|crediter|expedier|organiser|relancer|poster|afficher|joindre|reserver|regler|resoudre|revoir|former|recruter|ajouter|traiter|examiner|enqueter|agir|voir|trouver|nettoyer|jeter|informer|prevenir)',
    // Who may beg pardon for himself, not for the house.
    person:
      '(fournisseur|livreur|livreuse|chauffeur|prestataire|gerant|gerante|serveur|serveuse|vendeur|vendeuse|responsable|directeur|directrice|conducteur|conductrice|collegue|sous traitant|preparatrice|preparateur|infirmier|infirmiere|medecin|docteur|agent|employe|employee|salarie|salariee|technicien|technicienne|plombier|cuisinier|cuisiniere|chef|cheffe|patron|patronne|boucher|coursier|facteur|guichetier|guichetiere|animateur|animatrice|moniteur|monitrice|professeur|prof|instituteur|maitresse|caissier|caissiere|coiffeur|coiffeuse|apprenti|apprentie|stagiaire|marbrier|graveur|artisan|ouvrier|macon|mecanicien|pilote|capitaine|gardien|gardienne|veterinaire|conseiller|conseillere|mari|femme|pere|mere|associe|associee|parents|eleve|eleves|voisin|voisine|voisins|ministre|chauffeurs|livreurs|serveurs|vendeurs|conducteurs|ouvriers|techniciens|agents|auteurs|jeunes|gamins|president|presidente|maire|adjoint|adjointe|interesse|interessee|auteur|autrice|il|elle|ils|elles|qui)',
    // What somebody goes through, after « vous ayez », « vous avez ».
    undergone:
      '(attendu|attendre|du|subi|recu|perdu|manque|rate|paye|passe|endure|souffert|trouve|eu|vecu|fait|rencontre|couru|cherche|patiente|marche|tourne|roule|grelotte|gele|erre|traverse|conduit|porte|rentre*|reveille|compte|explique|repete|rempli|monte|pousse|tenu|ramasse|nettoye|jete|cru mourir|goute|mange|bu|dormi|pleure|appele|ecrit|relance|renvoye|frole|quitte|connu|ete ~ (recu*|accueilli*|traite*|prive*|prevenu*|informe*|bloque*|oblige*|contraint*|laisse*|facture*|debite*|renvoye*|livre*|servi*|oublie*|preleve*|expose*|mis|mise|place*|malmene*|balade*|promene*|coince*|averti*|rembourse*|rappele*|refuse*|expulse*|reveille*|gene*|derange*|intoxique*))',
    // One-to-one by itself, wherever the word stands.
    box: '(mail|mails|email|emails|e mail|e mails|mel|courriel|courriels|mp|mps|dm|dms|sms|texto|textos|whatsapp|messenger|telegram|messagerie|messageries|inbox|tchat|livechat|webchat|hotline|repondeur|formulaire|formulaires|telephone|visio|lettre recommandee|recommande avec|vive voix|message prive|messages prives|message direct|boite (mail|vocale|de reception|aux lettres|privee)|chat (en ligne|du site|en direct|de notre)|coup de (fil|tel|telephone|bigo*)|ligne directe|discussion privee|<mail>|<phone>)',
    // Who is blamed instead of oneself.
    outside:
      '(fournisseur*|prestataire*|sous traitant*|transporteur*|livreur*|franchise*|partenaire*|fabricant*|operateur*|stagiaire*|interimaire*|agence*|editeur*|hebergeur*|importateur*|saisonnier*|poste|constructeur*|laboratoire|chauffeur*|coursier*|plateforme|banque|assureur|installateur*|entrepreneur*|artisan*|logiciel|proprietaire|bailleur|mairie|syndic|grossiste*|imprimeur*|traiteur)',
    // To ring or to write, of somebody who does it for you: « on vous … ».
    rings: `(${RINGS})`,
    // Where one is reached.
    line: '(numero|numeros|num|portable|mobile|fixe|telephone|tel|gsm|natel|cellulaire|=06|=07|ligne|ligne directe|adresse mail|mail|courriel)',
    // Whom one reaches by writing or ringing.
    body: '(syndic|organisateur|organisatrice|syndicat|scolarite|greffe|intendance|intendant|intendante|tresorier|tresoriere|regulation|relations|defenseur|delegue|interlocuteur|interlocutrice|marque|distributeur|bailleur|assureur|assurance|assurances|banque|mutuelle|mairie|prefecture|operateur|fournisseur|transporteur|constructeur|fabricant|agence|ecole|rectorat|mediateur|mediatrice|caisse|notaire|avocat|avocate|conseiller|conseillere|conseillers|gestionnaire|opticien|medecin|garage|garagiste|sav|concessionnaire|proprietaire|prestataire|revendeur|revendeuse|vendeur|vendeuse|plateforme|support|assistance|service|services|accueil|secretariat|secretaire|standard|siege|direction|hotline|depot|entrepot|comptable|comptabilite|tutelle|office|conciergerie|concierge|gardien|regie|tribunal|conciliateur|ombudsman|employeur|drh|rh|equipe|technicien|bureau|consulat|ambassade|compagnie|voyagiste|hotel|magasin|boutique|centre|club|ligne|numero|<phone>|<mail>|#|directrice|directeur|gerant|gerante|responsable|chef|cheffe|juriste|collegue|livreur|coursier)',
    reach:
      '(contacte|contactez|contacter|recontacte|recontactez|recontacter|joins|joignez|joindre|rejoignez|appelle|appelez|appeler|rappelle|rappelez|rappeler|telephone|telephonez|telephoner|ecris|ecrivez|ecrire|reecrivez|sollicite|sollicitez|solliciter|interroge|interrogez|interroger|relance|relancez|relancer|saisissez|saisir|sonne|sonnez|textote|textotez)',
    // Telling, sending, meeting: what takes somebody there.
    tell: '(ecrire|ecrivez|ecris|ecrivent|reecri*|contact*|recontact*|joindre|joign*|rejoign*|rejoindre|appeler|appelez|appelle|appelons|rappel*|telephon*|envoy*|enverr*|envoi|envoie|adress*|repondez|reponds|repondre|repondrai|repondrons|repondons|transmet*|communiqu*|laiss*|donn*|signal*|regl*|discut*|parl*|echang*|continu*|poursuiv*|reprend*|reprenons|bascul*|tourn*|gliss*|passer|passez|passe|passons|passerai|balanc*|lach*|file|filez|filer|mets|mettez|mettre|postez|deposez|depose|deposer|retrouvez|sollicit*|interpell*|remont*|confi*|indiqu*|precis*|dites|expliqu*|exposer|exposez|soumet*|faites|fais|direct*|revenez|reviens|reviendr*|demandez|demande|demander|gerer|gerons|traiter|traitons|voir|voyons|privilegi*|utilis*|empruntez|prenez|prendre|completez|remplir|remplissez|notifi*|annonc*|racont*|dire|detaill*|parvien*|parvenir|fourni*|present*|montr*|lire|liquid*)',
    channel:
      '(mail|mails|email|emails|e mail|courriel|courriels|telephone|tel|prive|privee|mp|mps|dm|dms|chat|tchat|formulaire|sms|whatsapp|courrier|ticket|inbox|messagerie|boite de reception|<mail>)',
  },
  en: {
    we: '(i|we|team)',
    very: '(very|really|so|truly|deeply|sincerely|terribly|incredibly|extremely|genuinely|awfully|most|just|also|again|honestly|absolutely|all|strongly|bitterly|firmly|dead|proper)',
    sorry: '(sorry)',
    sorrow: '(sorry|apologies|pardons|forgiveness|apologise|regret|(pardon|excuse|forgive) (me|us))',
    begging:
      '(apologise|say @very? sorry|(ask|beg) ~~ (forgiveness|pardon)|(offer|make|give|express|extend|present|send|convey|tender|issue) ~~ (apology|apologies|regret|regrets))',
    // What makes a wrong of anything done.
    wronged:
      '(without (telling|asking|warning|saying|notice|a word|checking)|in front of (everyone|everybody|your|people)|wrongly|by mistake|twice|(too|so) (late|early|long|loud|much|fast|badly)|late|out of date|lukewarm|cold|broken|wrong|badly|cancelled|when it mattered|you (were|are) not|(hours|minutes|days) (to|late))',
    // What nobody can be blamed for.
    nature:
      '(world|gravity|weather|rain|sun|snow|wind|sky|sea|tide|moon|nature|universe|calendar|clock|fog|clouds|birds|gulls|seagulls|mosquitoes|midges|wasps|flies|bees|fish|cows|cockerels|frogs|trees|waves|seasons|water|fire|ice|summer|winter)',
    // Of whom, of what a stranger too is sorry.
    kin: '(mum|mom|mam|mother|dad|da|father|son|daughter|boy|girl|husband|wife|brother|sister|baby|child|children|kid|kids|little one|nan|gran|grandad|grandmother|grandfather|uncle|aunt|nephew|niece|family|friend|dog|cat|horse|pup|puppy|team)',
    ailment:
      '(knee|back|leg|arm|ankle|hand|foot|tooth|head|shoulder|operation|accident|fall|illness|flu|sprain|fracture|cancer|health|migraine|loss|bereavement|redundancy|divorce|defeat|trouble|troubles)',
    feeling:
      '(anger|disappointment|frustration|worry|worries|concern|concerns|fear|fears|annoyance|distress|sadness|outrage|upset|stress|anxiety|impatience|irritation|dismay|disgust|hurt|pain|displeasure|unhappiness)',
    felt: '(angry|upset|disappointed|frustrated|worried|furious|annoyed|mad|shocked|hurt|offended|sad|unhappy|concerned|let down|fed up|anxious|scared|cross|livid|disgusted|dissatisfied)',
    galling:
      '(infuriating|frustrating|annoying|maddening|upsetting|stressful|worrying|disappointing|awful|terrible|horrible|dreadful|miserable|exhausting|distressing|rotten|galling|painful|hard|tough|rough|humiliating|unpleasant|frightening|scary|alarming|sickening|unsettling|grim)',
    day: '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    month: '(january|february|march|april|may|june|july|august|september|october|november|december)',
    count:
      '(#|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|ninety|a|an|a few|a couple of|half an|the)',
    span: '(minute*|hour*|day*|week*|month*|min|mins|hrs|hr)',
    when: '(today|tomorrow|tonight|this (morning|afternoon|evening|week|weekend|lunchtime|month)|next (week|month|@day)|right now|right away|immediately|straight away|at once|first thing|on @day|by (@day|#|noon|midnight|tonight|tomorrow|the end|close|end|lunchtime|this evening|eight|nine|ten|six|five|four|three|two|one)|before (#|noon|midnight|tonight|tomorrow|@day|the end|close|you|lunch|eight|nine|ten|six)|(within|in|in under|in less than|inside) (the)? (next)? @count? (hour*|minute*|day*|week*)|within (#|the|two|three|four|an|a|one|ninety|five|ten|twenty|thirty) (and a half)? (hour*|minute*|day*|week*|hour and a half)?|at (#h|noon|midday|midnight|eight|nine|ten|six|five|four|three|two|one|# (am|pm|oclock|sharp|tomorrow|today|tonight|on|this))|(tomorrow|today|tonight|@day) at #|(on|by) (the)? # (of)? @month|(on|by) @month #|from (@day|today|tomorrow|tonight|this week|now on)|since this morning|as of (today|tomorrow|now|@day)|@day (morning|afternoon|evening|night)?|every (hour|day|morning|evening)|(#|two|three|one|four) (hours|days|minutes) (max|at most))',
    act: '(call|ring|phone|email|message|write|send|refund|replace|repair|fix|change|exchange|come|deliver|pull|remove|check|update|post|publish|explain|answer|reply|put|close|open|give|tell|bring|redo|correct|test|contact|drop|offer|hold|cancel|stop|install|pass|suspend|recall|look|credit|ship|arrange|review|train|sort|share|report|get back|follow|text|let you know|be back|be in touch|come back|set|pay|collect|add|hire|clean|print|show|book|meet|carry|reopen|cook|mend|pick|identify|chase|block|build|move|lend|trace|investigate|release|double|waive|save)',
    acting:
      '(calling|ringing|identifying|tracing|chasing|investigating|replying|opening|blocking|building|moving|bringing|lending|sorting|phoning|emailing|messaging|writing|sending|refunding|replacing|taking|repairing|fixing|changing|exchanging|coming|delivering|pulling|removing|checking|updating|posting|publishing|answering|keeping|putting|making|closing|giving|redoing|correcting|testing|contacting|dropping|offering|holding|cancelling|stopping|installing|passing|suspending|recalling|asking|looking|crediting|shipping|arranging|reviewing|training|sharing|reporting|getting|following|going|working|hiring|paying|collecting|adding|cleaning|reading|handing)',
    person:
      '(driver|courier|supplier|manager|waiter|waitress|owner|chef|cook|colleague|contractor|partner|boss|director|mason|branch manager|nurse|doctor|engineer|plumber|agent|clerk|cashier|assistant|teacher|coach|instructor|barber|hairdresser|stylist|apprentice|trainee|intern|technician|fitter|mechanic|pilot|captain|warden|receptionist|vet|adviser|advisor|husband|wife|father|mother|mayor|chair|chairman|president|author|carer|butcher|postman|parents|pupil|student|neighbour|neighbours|minister|drivers|couriers|waiters|staffer|workmen|builders|boys|tenant|supervisor|steward|guard|lads|lad|guy|guys|man|woman|he|she|they|who)',
    undergone:
      '(waited|ran|walked|drove|stood|sat|slept|cried|chased|searched|queued|climbed|carried|shivered|froze|repeated|explained|cleaned|filled|travelled|ate|drank|woke|went through|lay|counted|paced|begged|had|were ~~ (left|told|treated|kept|charged|sent|given|served|made|stuck|stranded|billed|ignored|put|turned|let|forgotten|woken|locked|refused|hurt|overcharged|short changed|bounced|passed|handed)|got|received|missed|lost|paid|went|experienced|suffered|could not|can not get|can not have|have (had|been|waited|not had|not heard|not received|lost|missed)|did not (get (a|an|any|your|the (room|table|seat|order|parcel|delivery|refund|dish|meal|welcome|service|care|help|treatment|information|message|warning|right|one)|what|through|to|one|her|his|them)|receive|hear|have (hot|any|water|heating|power|access|your|the|enough|what|internet|anyone|anywhere|a (room|seat|bed|table|signal|word|single)))|never (got|received|heard|had)|spent|ended up|arrived|came|called|rang|wrote|found (a|an|no|your|it|the (door|room|shop|place))|are having|are (still)? (waiting|without|stuck|stranded)|had to|have to)',
    box: '(mail|email|emails|e mail|e mails|dm|dms|sms|whatsapp|messenger|telegram|inbox|webchat|livechat|live chat|hotline|helpline|voicemail|answerphone|answering machine|private message*|direct message*|contact form|complaint* form|claim* form|online form|web form|webform|recorded delivery|po box|<mail>|<phone>)',
    // Who is blamed instead of oneself.
    outside:
      '(supplier*|contractor*|subcontractor*|courier*|carrier*|franchisee*|partner*|manufacturer*|operator*|intern|interns|trainee*|agency|temp|temps|provider*|delivery company|delivery firm|vendor*|host|importer*|post office|driver*|platform|bank|insurer*|installer*|builder*|software|owner|landlord|council|wholesaler*|printer*|caterer*|lab|laboratory)',
    // Where one is reached.
    line: '(number|numbers|mobile|cell|landline|phone|telephone|line|extension|email|email address|desk line)',
    // Whom one reaches by writing or ringing.
    body: '(organiser|organisers|organizer|promoter|union|registry|bursar|treasurer|press office|dispatcher|foreman|maker|makers|brand|distributor|society|agent|landlord|insurer|insurers|insurance|bank|council|provider|supplier|courier|carrier|manufacturer|agency|school|ombudsman|mediator|adviser|advisor|advisers|account manager|case manager|caseworker|managing agent|letting agent|letting agents|housing officer|housing association|gp|doctor|surgery|clinic|garage|dealer|dealership|retailer|seller|shop|store|branch|support|helpdesk|help desk|team|office|reception|receptionist|head office|headquarters|hq|manager|director|owner|airline|airport|travel agent|operator|network|employer|hr|concierge|porter|warden|department|desk|line|number|<phone>|<mail>|#|customer (service|services|care|relations|support)|complaints|claims|billing|accounts|colleague|solicitor|lawyer|platform|host|venue|club|depot|warehouse|registrar|embassy|consulate|trading standards|citizens advice)',
    tell: '(send|drop|shoot|slide|write|ping|email|forward|share|leave|give|pass|provide|submit|pop|fling|chuck|bung|lob|slip|whisper|stick|put|message|contact|reach|reply|respond|answer|tell|talk|speak|chat|discuss|continue|carry|explain|announce|break|read|detail|request|requested|apply|return|show|sort|resolve|handle|take|move|get|raise|lodge|file|log|register|report|confirm|ask|call|ring|phone|text|direct|address|enquire|come|follow|upload|arrange|find|catch|use|deal|go|keep|set|settle|talking|speaking|chatting|confirmed)',
    channel:
      '(mail|email|emails|e mail|phone|telephone|dm|dms|pm|chat|form|text|whatsapp|post|letter|ticket|inbox|private|message|<mail>)',
  },
};
