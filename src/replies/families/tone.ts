import type { Family } from '../cue.ts';

/**
 * Politeness, by the strategies of Danescu-Niculescu-Mizil et al. (2013), Table 3. Each strategy’s points are the
 * average politeness that paper reports for it in requests, times 3; the French words are ours. What that paper
 * has no number for is marked “chosen”.
 */
export const TONE: Family = {
  // +.87
  'tone.gratitude': {
    criterion: 'tone',
    points: 2.6,
    conditional: 'kept',
    asked: 'kept',
    fr: [
      '(merci|mercis)',
      '(remercie|remercions|remerciement|remerciements|remercier)',
      '(reconnaissant|reconnaissante|reconnaissants)',
      '(apprecie|apprecions|appreciee|apprecierais)',
    ],
    en: ['(thank|thanks|thankful|grateful|appreciate|appreciated|appreciation|cheers)'],
  },
  // +.78
  'tone.deference': {
    criterion: 'tone',
    points: 2.3,
    conditional: 'kept',
    asked: 'kept',
    fr: [
      '^^ chapeau',
      '(bravo|felicitations|excellent travail|beau travail|bon travail|bien joue|super travail)',
      '(bonne|excellente|tres bonne) (idee|question|remarque|continuation)',
      '(bien|tres bien) (vu|fait|joue|dit|note)',
      '(interessant|interessante|pertinent|pertinente|utile|judicieux|judicieuse|nombreuses contributions|joyeux|bon anniversaire)',
      '(votre|vos|ton|ta|tes) (aide|avis|avis eclaire*|soutien|conseils|expertise|travail|interet|relecture|contribution*|patience|vigilance|vote)',
    ],
    en: [
      '(nice|good|great|excellent|interesting|wonderful|fantastic) (work|job|point|question|idea|spot|catch|news)',
      '(well done|congratulations|kudos|hats off)',
      'your (help|advice|support|expertise|patience|work|vigilance)',
    ],
  },
  // +.43
  'tone.greeting': {
    criterion: 'tone',
    points: 1.3,
    fr: [
      '(bonjour|bonsoir|salut|coucou|hello|bonjours)',
      '^ (cher|chere|chers)',
      '(cordialement|bien a vous|amicalement|bonne journee|belle journee|bonne soiree|bonne continuation|a bientot|bien cordialement)',
    ],
    en: [
      '(hello|hi|hey|greetings)',
      'good (morning|afternoon|evening|day)',
      '^ dear',
      '((kind|best|warm) (regards|wishes)|have a (nice|good|lovely|great)|take care)',
    ],
  },
  // +.49
  'tone.please': {
    criterion: 'tone',
    points: 1.5,
    asked: 'kept',
    conditional: 'kept',
    fr: [
      'si il (vous|te) plait',
      '(merci|veuillez|priere) (bien|de)? (ne (pas|plus))? (nous|me|vous|bien vouloir|le|la|les)? (@infinitive|patienter|relayer|supprimer|cesser|remplir|preciser|communiquer|respecter|privilegier|utiliser|consulter|noter|indiquer|signaler|laisser|presenter|vous adresser|vous rapprocher|rapprocher|suivre|preferer|lire)',
      '(je|nous) (vous)? (prie|prions|invite|invitons) (de|a)',
      '(si vous le (souhaitez|voulez|permettez)|si tu (veux|permets)|si vous (avez le temps|permettez|voulez bien)|si cela vous convient|je vous en prie|auriez vous (l|la))',
    ],
    rank: 2,
    en: [
      'please',
      '(if you do not mind|if you would like|if that suits|if you wish|if you prefer|if that works|would you mind|you are welcome)',
    ],
  },
  // +.36
  'tone.apologising': {
    criterion: 'tone',
    points: 1.1,
    with: 'apology',
    asked: 'kept',
    fr: ['(desol*|navre*|pardon*|excus*)'],
    en: ['(sorry|apolog*|forgiv*|pardon*|excuse)'],
  },
  // +.63 “by the way”
  'tone.indirect': {
    criterion: 'tone',
    points: 1.9,
    asked: 'kept',
    fr: [
      '(a propos|au fait|au passage|en passant|a ce propos|par ailleurs|juste une question|une petite question|petite question|petite remarque|j ai vu que|j ai remarque|je me demand*|je voulais (savoir|vous|te)|je voudrais|j aimerais|je souhaiter*|nous aimerions|nous voudrions)',
    ],
    en: [
      '(by the way|btw|just wondering|wondering if|a quick question|one small|i noticed|i was wondering|i would like|we would like|i would love|we would love)',
    ],
  },
  // +.47 counterfactual modal
  'tone.could': {
    criterion: 'tone',
    points: 1.4,
    asked: 'kept',
    conditional: 'kept',
    fr: [
      '(pourriez|pourrais|pourrait|pourrions|pourraient|voudriez|voudrais|aurais|auriez|accepteriez|accepterais|seriez|serais|souhaiteriez|envisagerais|voterais|faudrait|serait|verriez|saurais|sauriez|conseilleriez|conseillerais|devrais|devrions) (vous|tu|il|on|je|nous|elle|ce|t|bien|me)',
      '(il|ce|qui|vous|tu|on) (serait|pourrait|pourriez|pourrais|faudrait|conviendrait|seraient)',
      '(seraient|serait) (les|le)? (bienvenu*|souhaitable|interessant|bien|bon|utile|possible|sympa)',
    ],
    en: ['(could|would|might) (you|i|we)', '(you|i|we) (could|might)'],
  },
  // +.09 indicative modal; with the asking tone of French « peux-tu », a bit more (chosen)
  'tone.can': {
    criterion: 'tone',
    points: 0.9,
    asked: 'kept',
    fr: [
      '(peux|pouvez|puis|veux|voulez|peut|pouvons|sais|savez|penses|pensez|souhaites|souhaitez|autorises|acceptez|permettez|avez) (tu|vous|je|on|nous)',
      'est ce que (tu|vous|je|on|nous|il|ce) (peux|pouvez|peut|pourriez|puis|serait|est|pourrai*|penses|pensez|parles)',
      '(qu en|que) ~ (penses|pensez|pense|dis|dites|suggerez|conseilles|conseillez) (tu|vous)',
      '(selon|d apres) (toi|vous)',
      '(ton|votre|vos|tes) (avis|opinion)',
      '(est ~ possible|estil possible|possible de|est il possible)',
    ],
    en: ['(can|will|may) (you|i|we)', 'let (me|us) know', '(what do you think|your thoughts|is it possible)'],
  },
  // +.14
  'tone.hedge': {
    criterion: 'tone',
    points: 0.6,
    times: 3,
    negated: 'kept',
    asked: 'kept',
    fr: [
      '(peut etre|sans doute|probablement|eventuellement|possible|possiblement|semble|semblerait|plutot|un peu|a priori|environ|quelque peu|suppose|imagine|souvent|parfois)',
      '(je|nous) (crois|pense|croyons|pensons|trouve|suppose)',
      'il (me|nous) (semble|semblait|semblerait)',
      '(je|nous) (ai|avons) l impression',
      '(je ne suis pas (sur|sure|certain|expert)|je ne sais pas (encore|trop|faire|comment)|peu expert|sauf erreur)',
    ],
    en: [
      '(perhaps|maybe|probably|possibly|seems|seem|rather|somewhat|apparently|usually|often|roughly|likely|suggest)',
      '(i|we) (think|believe|guess|suppose|feel)',
      '(not sure|a little|a bit|sort of|in my view)',
    ],
  },
  // +.12
  'tone.warm': {
    criterion: 'tone',
    points: 0.8,
    times: 3,
    fr: [
      '(plaisir|heureux|heureuse|ravi|ravie|ravis|content|contente|contents|volontiers|avec joie|super|genial|parfait|formidable|excellent|excellente|sympa|beau|belle|bien sur|utile|tres bien|aider|aide|aidera|gentil|gentille|confiance|ensemble|sincerement|amical*|enchante*)',
      '(tout va bien|ce n est pas grave|aucun probleme|pas de souci|pas de probleme|joyeux|bonne chance)',
    ],
    en: [
      '(pleasure|happy|glad|delighted|lovely|great|wonderful|perfect|excellent|gladly|welcome|kind|kindly|helpful|help|together|sincerely|warmly|trust|fantastic|brilliant)',
      '(no problem|no worries|of course|certainly)',
    ],
  },
  // Chosen: asking on, in the first person, about what one has done oneself.
  'tone.first-person': {
    criterion: 'tone',
    points: 0.7,
    negated: 'kept',
    asked: 'kept',
    fr: ['je _'],
    en: ['i _'],
  },
  // −.13
  'tone.harsh': {
    criterion: 'tone',
    points: -1,
    times: 3,
    negated: 'kept',
    asked: 'kept',
    fr: [
      '(ridicule*|absurde*|stupide*|imbecile*|idiot*|debile*|nul|nulle|nuls|n importe quoi|lamentable*|pathetique*|honteux|scandaleux|grotesque|aberrant*|incoherent*|mensonge*|menteur*|vandal*|censure*|agress*|insult*|injur*|mepris*|haine|malhonnete*|hypocrit*|foutre|foutez|fous|foutu|merde|chier|con|conne|cons|connard*|connerie*|gueule|taisez|ta gueule|degage|degagez|pfff*|bah|mdr|lol|ptdr|bordel|dictat*|discrimin*|frenetique*|perturbe*|partial*|acharn*|delire|delirant*|prejuge*|bourrichon|futile*|fantaisi*|incomprehensible*|illisible*|jeter)',
      '(ca suffit|arretez|arrete|cessez|assez de|quel interet|dans quel but|au nom de quoi|depuis quand|qui etes vous pour|pour qui vous|quel rapport|et alors|n a rien a|ni queue ni tete|peu importe|en quoi|de quel droit|deux poids)',
    ],
    en: [
      '(ridiculous|absurd|stupid|idiot*|moron*|pathetic|shameful|nonsense|rubbish|garbage|crap|bullshit|damn|hell|liar*|lies|lying|hypocrit*|dishonest|insult*|hate|shut up|whatever|lol|lmao|rofl|loser*|clueless|ignorant|lazy|hysteri*|whin*|crybab*)',
      '(enough is enough|that is enough|enough of|so what|who cares|get over|get a life|grow up|calm down|since when|says who|get lost|go away)',
    ],
  },
  // −.38 factuality: “in fact”, “the truth is”
  'tone.lecturing': {
    criterion: 'tone',
    points: -1.1,
    asked: 'kept',
    fr: [
      '(en realite|en fait|la verite|honnetement|evidemment|bien evidemment|manifestement|objectivement|en tout etat de cause|de toute evidence|de toute facon|il est evident|vous devriez|tu devrais|devriez vous|il faut savoir|sachez|apprenez|vous n avez qu|allons bon)',
      '(je|nous|on) (vous|te)? (signale|signalons|repete|repetons|fais remarquer|faisons remarquer)',
      // Not « je vous rappelle avant midi »: only what is recalled lectures.
      '(je|nous|on|permettez moi de|faut il|dois je|il faut|doit on|devons nous) (vous|te)? (rappelle|rappelons|rappeler|rappellerai|rappellerons) (donc|juste|simplement|toutefois|cependant|egalement|aussi|neanmoins)? (que|le (reglement|principe|contexte|prix|fait|texte|contrat|tarif)|la (regle|loi|charte|consigne|procedure|date)|les (regles|faits|conditions|termes|consignes|horaires|tarifs|dates)|nos (conditions|regles|horaires|tarifs)|vos (obligations|engagements)|votre (contrat|engagement|obligation)|comment|combien|quand meme)',
    ],
    en: [
      '(in fact|actually|the truth|obviously|clearly|surely|the point is|in reality|you should|you need to|you must|you have to|as already)',
      '(we|i) ~ (repeat|point out)',
      // Not “I will remind the kitchen”: only the person who is reminded is lectured.
      '(we|i|let me|must i|need i|allow me to|may i|should i) (also|just|simply|would|must|have to|like to|can only|will|should)? (just|simply|like to|also|only)? remind (you|everyone|everybody|customers|people) (that|of|how|what|we|it|our|the)',
    ],
  },
  // −.27 direct question, −.30 second person start
  'tone.curt': {
    criterion: 'tone',
    points: -0.9,
    asked: 'kept',
    fr: [
      '^ (et|mais|alors|donc|bon|non|car|or)? (pourquoi|comment|quoi|quel|quelle|quels|quid|qui|ou|c est quoi|qu est ce|depuis|combien|en quoi)',
      '^ (tu|vous) (etes|avez|as|es|ne|devriez|devez|tu|dites|dis|voulez|semblez|demandes|demandez|seras|trouves|trouvez)',
      '(non|si|hein|ok|d accord|pas vrai|n est ce pas) $',
    ],
    en: [
      '^ (and|but|so|well)? (why|how come|since when|(what|how|who|which|where) (is|are|was|were|do|does|did|can|could|should|would|exactly|on earth|the))',
      '^ (you) (are|have|should|did|do|must|need|can not|say|call|want|were|had|could)',
    ],
  },
};
