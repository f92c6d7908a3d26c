import type { Macros } from './pattern.ts';
import type { ReadLanguage } from './reading.ts';

/** Named patterns that many cues share. */
export const MACROS: Readonly<Record<ReadLanguage, Macros>> = {
  fr: {
    we: '(je|nous|on|equipe|maison|direction)',
    very: '(tres|vraiment|sincerement|profondement|tellement|infiniment|terriblement|bien|si|tout|toutes|extremement|particulierement|absolument|encore|trop|fort|franchement|donc|aussi|egalement|plus que)',
    sorry: '(desole|desoles|desolee|desolees|navre|navres|navree|navrees|dsl|sorry)',
    feeling:
      '(colere|deception|frustration|inquietude*|angoisse|peur|agacement|enervement|desarroi|detresse|tristesse|emotion|emoi|exasperation|ras le bol|indignation|mecontentement|amertume|stress|impatience|incomprehension|consternation|rage|degout|lassitude|desagrement|peine|douleur|malaise)',
    felt: '(en colere|decu|decue|decus|decues|frustre|frustree|frustres|inquiet|inquiete|inquiets|furieux|furieuse|agace|agacee|enerve|enervee|fache|fachee|choque|choquee|choques|blesse|blessee|vexe|vexee|triste|mecontent*|exaspere|exasperee|excede*|a bout|insatisfait*)',
    galling:
      '(rageant|frustrant|enervant|agacant|exasperant|penible|stressant|angoissant|decevant|inquietant|insupportable|usant|epuisant|desagreable|terrible|affreux|horrible|honteux|penibles|dur|difficile|vexant|humiliant|eprouvant|desolant|a vomir)',
    day: '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
    month: '(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)',
    count: '(#|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|quarante|quelques)',
    span: '(minute*|heure*|h|jour*|semaine*|mois|min)',
    when: '(aujourdhui|demain|ce soir|ce matin|ce midi|cet apres midi|cette semaine|cette nuit|ce week end|la semaine prochaine|des (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce soir|cette semaine|maintenant|ce matin|aujourdhui|reception|cet apres midi)|@day (matin|soir|midi|prochain|apres midi|#)?|avant (#|midi|minuit|ce soir|demain|@day|la fin|le|la fermeture|votre|vendredi)|(dans|sous|d ici|en|de ici|d ici a|sous les|dans les) (la|les|moins de|le)? @count? (prochaine*)? (heure|heures|h|minutes|minute|min|jour|jours|journee|soiree|matinee|semaine|demi heure|quart de heure|quart)|de ici @count (heure*|jour*|minute*)|de ici (ce soir|demain|la fin|midi|@day|#)|a (midi|#h|# (heure*|h)) #?|(demain|ce soir|aujourdhui|@day) a? (#h|#) (heure*|h)?|avant #h|le # (@month)?|(sous|dans) @count (heure*|h|jour*|minute*|semaine*)|dans la (journee|soiree|matinee|foulee|minute|semaine)|dans le (heure|quart de heure)|immediatement|sur le champ|tout de suite|a linstant|a le instant|en ce moment meme|avant la fin|toutes les heures|chaque (heure|jour|soir|matin))',
    act: '(appelle|appelons|appellerai|appellerons|appellera|rappelle|rappelons|rappellerai|rappellerons|rappellera|ecris|ecrivons|ecrirai|ecrirons|envoie|envoyons|enverrai|enverrons|rembourse|remboursons|rembourserai|rembourserons|remplace|remplacons|remplacerons|remplacerai|reprends|reprenons|reprendrons|reprendrai|repare|reparons|reparerons|change|changeons|changerons|changerai|echange|echangeons|echangerons|passe|passons|passerai|passerons|viens|venons|viendrai|viendrons|livre|livrons|livrerons|livrerai|retire|retirons|retirerons|verifie|verifions|verifierons|verifierai|reviens|revenons|reviendrai|reviendrons|publie|publions|publierons|publierai|explique|expliquerai|expliquerons|reponds|repondons|repondrai|repondrons|tiendrai|tiendrons|mets|mettons|mettrons|mettrai|fais|faisons|ferai|ferons|ferme|fermons|fermerons|ouvre|ouvrons|ouvrirons|donne|donnons|donnerai|donnerons|dis|dirai|dirons|apporte|apportons|apporterai|apporterons|refais|refaisons|referons|refais|corrige|corrigeons|corrigerons|controle|controlons|controlerons|contacte|contactons|contacterai|contacterons|recontacte|recontactons|recontacterai|depose|deposons|deposerai|offre|offrons|offrirons|garde|gardons|garderai|renvoie|renvoyons|renverrons|annule|annulons|annulerons|arrete|arretons|arreterons|installe|installons|installerons|transmets|transmettons|suspends|suspendons|rappelons|lance|lancons|lancerons|demanderai|demanderons|regarde|regardons|recredite|recreditons|recrediterons|credite|creditons|crediterons|expedie|expedions|expedierons|organise|organisons|organiserons|relance|relancons|poste|posterai|posterons|tranche|affiche|affichons|afficherons|joins|joignons|identifie|identifions|relancons|relance|traite|traitons|bloque|bloquons|prete|pretons|double|doublons|reprends|ajoute|ajoutons|accueille|accueillons|forme|formons|revois|revoyons|nettoie|nettoyons|transmets|cherche|cherchons|trouverai|trouverons|recrute|recrutons)',
    infinitive:
      '(appeler|rappeler|ecrire|envoyer|rembourser|remplacer|reprendre|reparer|changer|echanger|passer|venir|livrer|retirer|verifier|revenir|publier|expliquer|repondre|tenir|prendre|mettre|faire|fermer|ouvrir|donner|dire|apporter|refaire|corriger|controler|contacter|recontacter|deposer|offrir|garder|renvoyer|annuler|arreter|installer|transmettre|suspendre|lancer|demander|regarder|recrediter|crediter|expedier|organiser|relancer|poster|afficher|joindre|reserver|regler|resoudre|revoir|former|recruter|ajouter|traiter|examiner|enqueter|agir|voir|trouver|nettoyer|jeter|informer|prevenir)',
    channel:
      '(mail|mails|email|emails|e mail|courriel|courriels|telephone|tel|prive|privee|mp|mps|dm|dms|chat|tchat|formulaire|sms|whatsapp|courrier|ticket|inbox|messagerie|boite de reception|<mail>)',
  },
  en: {
    we: '(i|we|team)',
    very: '(very|really|so|truly|deeply|sincerely|terribly|incredibly|extremely|genuinely|awfully|most|just|also|again|honestly|absolutely|all)',
    sorry: '(sorry)',
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
      '(calling|ringing|identifying|tracing|chasing|investigating|replying|opening|blocking|building|moving|bringing|lending|sorting|phoning|emailing|messaging|writing|sending|refunding|replacing|taking|repairing|fixing|changing|exchanging|coming|delivering|pulling|removing|checking|updating|posting|publishing|answering|replying|keeping|putting|making|closing|giving|bringing|redoing|correcting|testing|contacting|dropping|offering|holding|cancelling|stopping|installing|passing|suspending|recalling|asking|looking|crediting|shipping|arranging|reviewing|training|sorting|sharing|reporting|getting|following|going|working|hiring|paying|collecting|adding|cleaning|reading|handing)',
    channel:
      '(mail|email|emails|e mail|phone|telephone|dm|dms|pm|chat|form|text|whatsapp|post|letter|ticket|inbox|private|message|<mail>)',
  },
};
