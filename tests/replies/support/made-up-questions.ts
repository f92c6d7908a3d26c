import { type MadeUp, madeUp } from './made-up.ts';

/**
 * Questions whose answer is awaited, and what only looks like one: rhetoric, irony, self-answered, headings, tags. Most were
 * not read rightly when they were made up (README of the corpus, “What the labels mean”). `Q` asks, `A` apologises, `-` neither.
 */
const FRENCH = `
Q Bonsoir, c’est à quel arrêt que le chauffeur ne s’est pas arrêté
Q Nous nous demandions si vous accepteriez de revenir goûter la nouvelle carte, à nos frais.
Q Comment s’appelait la personne qui vous a reçu, si vous vous en souvenez ?
Q Bonjour, pr vous aider on a besoin de savoir : vs etes client depuis quand
Q Quand avez-vous essayé pour la dernière fois ? Nous avons remis le service en route à 15 h.
Q Nous vous serions obligés de bien vouloir nous faire connaître à quelle date le bail a pris fin.
Q Vous ne seriez pas la dame au parapluie jaune, par hasard ? Je crois que j’ai votre sac.
Q Et pour la couleur, on reste sur le vert ?
Q Entre nous, ça venait de la cuisine ou de la salle, ce bruit ?
Q On fait comme ça ?
Q Sébastien, tu étais assis côté hublot, non ? On cherche des témoins pour le blessé.
Q Dites-moi oui et le virement part ce soir.
Q le frigo il fait un bruit ou il est juste plus froid du tout
Q Quid de la seconde caisse, l’avez-vous déjà ouverte ?
QA Bonjour Inès, le four était mal réglé et votre gâteau en a fait les frais, désolée. On vous en refait un. Pour quelle heure faut-il qu’il soit prêt ? Maëlle
Q Aïe. Et la cheville, ça a dégonflé ?
Q L’agent dit vous avoir remis un papier rose. Vous l’auriez encore ?
Q On n’a plus le bleu. Le gris irait aussi ?
Q Merci Tom. Et les freins, rien à signaler ?
Q Combien d’œufs cassés ? On vous les rapporte ce soir avec la tarte.
Q Des cafards, dans la chambre ou dans la salle de bain ? L’entreprise passe à 14 h et doit savoir par où commencer.
Q Bonjour Madame Lacroix, votre réclamation du 8 a bien été enregistrée. Afin de l’instruire, nous souhaiterions savoir si l’appareil a été ouvert par un tiers. Le service qualité
Q La visite guidée peut être reportée au 21. Vous serez toujours quatre ?
Q Avez-vous essayé de redémarrer la box depuis 14 h ? La mise à jour est passée entre-temps, dites-nous.
Q Si je comprends bien, la clé est restée dans la boîte. C’est exact ?
Q Une proposition : on vous invite tous les trois dimanche. Partants ?
QA Mille excuses pour la coquille sur le faire-part. Comment s’écrit le prénom, avec un y ou un i ?
Q Bonsoir, tes billets sont bien partis. Si tu ne les vois pas demain, dis-le-nous : on te les imprime à l’accueil, ça te va ?
Q dites moi a quelle heure je peux passer recuperer l’aspirateur
Q Il nous serait précieux de savoir comment votre colis était emballé.
Q La réparation est faite. Tout fonctionne ?
Q Toujours pas de chauffage ce matin ? On envoie quelqu’un dans l’heure si c’est le cas.
Q Reçu. Et l’autre valise ?
Q Qu’entendez-vous par « mal reçue » ? Je voudrais reprendre cela avec l’équipe.
Q On se demandait si tu serais partant pour tester la nouvelle version avant tout le monde.
Q Ok, on creuse. T’as fait la mise à jour hier soir ?
Q Merci de me préciser si vous souhaitez récupérer l’ancien appareil.
Q Rue Pasteur, il y a deux écoles, laquelle est la vôtre.
Q Pourriez-vous nous envoyer une photo du dessous de l’assiette ?
Q Sait-on qui a ouvert la porte en premier ? Vous y étiez, pas moi.
Q Vos cartes ont été débitées deux fois, c’est bien ça ?
Q Selon vous, qu’est-ce qui rendrait l’attente moins pénible ? On refait la salle en mars et on écoute tout.
Q Merci pour ce bel avis, Jeanne ! Le serveur rougit encore. C’était votre première fois chez nous ?
Q Le train de 7 h 12 était bien supprimé, l’affichage ne l’a dit qu’à 7 h 20. Vous avez raté une correspondance ?
Q Le lot n’est plus en rayon. Il vous en reste combien à la maison ?
Q Il y a eu méprise. La table du fond ou celle de la terrasse ?
Q Ton père, il a toujours son ancien abonnement ?
Q J’ai honte. Vous êtes rentrée comment, finalement ?
Q Laissez-moi vérifier un point. Vous aviez coché la case « fragile » ?
Q Vous n’avez pas reçu notre lettre du 3 ? Elle fixait un nouveau rendez-vous.
Q T’as encore le ticket ? Si oui prends-le en photo, si non pas grave.
Q Est-ce trop tard pour vous livrer ce soir ?
Q Le médecin du camp voudrait savoir si votre garçon est allergique à autre chose.
Q La mairie n’a vendu aucun terrain. Sur quelle page avez-vous lu cela ? Nous demanderons un rectificatif.
Q Chère Élodie, votre lettre nous a touchées. Nous aimerions la lire à l’équipe vendredi, si vous n’y voyez pas d’inconvénient. Vous êtes d’accord ?
Q Quel plaisir de vous lire. À quand votre prochain passage chez nous ? On vous garde la table du fond !
- Qu’est-ce que vous voulez que j’y fasse, moi, si la neige tombe en avril ?
- Elle est où, la solidarité, quand il s’agit de payer ses taxes ?
- Peut-on vraiment en vouloir à un stagiaire ?
- On ne va quand même pas pleurer pour une frite ?
- Vous avez acheté au rabais et vous attendez du palace ?
- Personne chez vous ne fait d’erreur, j’imagine ?
- Ne serait-il pas plus honnête de dire que vous aviez réservé pour la veille ?
- Dites ce que vous voulez, la photo est truquée.
- La SPA, c’est des bénévoles. Vous donnez combien d’heures par semaine, vous, aux animaux ?
- Rassurez-vous, on dort très bien, et vous ? Bonne soirée.
- Comment notre équipe s’organise-t-elle ? Deux veilleurs la nuit, trois le week-end, et une astreinte.
- Qu’est-ce qu’on n’entend pas, décidément. Bonne journée.
- Votre box clignote ? Débranchez-la dix secondes.
- Vous voulez le numéro du Père Noël ? Il fait le SAV aussi.
- Qui casse paie, vous connaissez ?
- C’est bien beau, mais qui va payer ?
- Tous les goûts sont dans la nature, n’est-il pas ?
- Vous avez dit transparence ? Voici nos comptes.
- Peut-on parler d’arnaque quand tout est écrit ? On vous laisse juge.
- Notre politique est claire. En auriez-vous une meilleure ? Candidatez.
- Votre enfant court, tombe et saigne du nez. En quoi la mairie est-elle coupable ?
- Vous recommandez quoi, vous, un videur par client ?
- Combien de clients avant vous ont mangé ce plat sans rien dire ? 212 ce mois-ci.
- Un maire doit-il s’excuser quand il pleut ?
- Il paraît qu’on ne sourit pas. Et avec ça, je vous mets un petit sourire ?
- Vous payez pour un cours collectif et vous voulez un coach rien que pour vous ?
- À quel moment avez-vous cru que le parking d’un supermarché était un camping ?
- Quand comprendra-t-on que derrière l’écran il y a des humains ?
- Faut-il un diplôme pour ouvrir une brique de lait ?
- On s’étonne qu’il y ait du sable à la plage. La prochaine fois on passe l’aspirateur ?
- Où en serions-nous sans nos fidèles clients ? Merci à vous !
- Deux options s’offrent à vous : vous taire ou aller ailleurs. Que choisissez-vous ?
- Oui, nos prix augmentent. Les vôtres n’augmentent pas, peut-être, quand vous vendez sur Leboncoin ?
- Vous êtes la seule sur 400 convives à vous plaindre. Étonnant, non ?
- Qui a bien pu vous raconter pareille sottise ? Notre eau est analysée chaque matin.
- Un chien, ça aboie. Vous voudriez qu’il miaule ?
- Quel est le rôle d’un syndic ? Convoquer, chiffrer, exécuter. Nous avons manqué au troisième.
- Est-ce qu’on vous demande de payer l’air que vous respirez dans notre salle ?
- Nous ignorons à quelle heure l’eau reviendra.
- Je sais combien vous teniez à cette bague.
- Comme quoi, hein. Allez, bonne route !
- Une panne ? Un oubli ? Une envie soudaine de raclette ? Notre épicerie est ouverte jusqu’à 22 h.
- Mal garé, mal poli, mal renseigné : on continue la liste ?
- Qu’attendre d’autre d’un lundi ?
- Un remboursement ? Pour une miette ?
- Parce que chez vous le facteur sonne toujours deux fois ?
- C’est quand même curieux, cette panne qui tombe pile le jour de l’échéance, vous ne trouvez pas ?
- Vous habitez à côté d’une école. Vous entendez des enfants. Où est la surprise ?
- Nous avons relu votre avis trois fois. Il dit quoi, finalement ? Que vous n’aimez pas attendre.
- Peut-on faire plus local que ça ? Notre lait vient d’à côté !
- La fontaine est en panne, certes. A-t-on vu quelqu’un mourir de soif ?
- Votre fille a glissé. Que faisait-elle à courir sur un carrelage mouillé ?
- La saleté ? Quelle saleté ? Nos femmes de chambre passent deux fois par jour.
- Depuis combien de temps nos agents alertaient-ils ? Depuis mars. C’est tout le problème.
- Vous dites « arnaque ». Connaissez-vous le sens de ce mot ?
- Merci d’être passée nous dire pourquoi vous étiez fâchée.
- Ah, les experts du dimanche. Diplômé de quelle école, monsieur le critique ?
- On vous doit la vérité. La vérité, c’est quoi ? Un frigo débranché par un stagiaire, et personne pour le voir.
- Comment vous remercier ? Les mots nous manquent, alors on vous envoie du miel.
- Vous avez déjà vu un musée sans gardien grognon ? 😜
- Vous comptez rester fâchée longtemps ? 😉 Allez, à bientôt.
- Le café était tiède ? Le vôtre, chez vous, il est offert ?
- Faut-il fermer l’été ? Le conseil en débattra le 9, en séance publique.
- Vous payez 3 € de cotisation par an, soit le prix d’un croissant. À ce tarif, vous attendiez l’Opéra de Paris ?
- Ce jouet est conforme. Auriez-vous l’obligeance de cesser vos insinuations ?
- Le vrai luxe, c’est l’espace, vous ne croyez pas ?
- Combien de temps a duré la coupure ? Quarante minutes, de 6 h à 6 h 40. Le relevé est public.
- Ce commentaire vient d’un concurrent, tout le monde l’a compris. Combien vous paie-t-il ?
- Vous écrivez « scandale » pour une file de dix minutes. Quel mot garderez-vous pour une vraie catastrophe ?
- Zéro bonjour, zéro merci, et on devrait courir ?
- Le chef a vingt ans de métier. Vous, vous avez une poêle ?
- Qu’est-ce qu’un retard de dix minutes à l’échelle d’une vie ?
- Vous voulez du calme ? Choisissez un monastère.
- Une rumeur de plus. À qui le tour ?
- Mais où avions-nous la tête ? Le gâteau est parti chez la mauvaise Camille.
- Merci qui ? Merci Paulo, qui a passé la nuit sur la chaudière.
- Voilà où mènent les rumeurs : un commerçant insulté dans la rue. Est-ce cela que vous vouliez ?
- On dirait que le mot bénévole vous échappe. On vous paie, vous, le dimanche ?
- Vous voilà donc critique gastronomique. Toutes nos félicitations, l’étoile est pour quand ?
- Quand rouvrons-nous ? Le 2 mai si les peintures sont sèches, le 9 sinon.
- Bon, le vélo est volé, la serrure coupée, et c’est le gardien qui aurait dû dormir dessus ?
Q Nous aurions voulu savoir à quel moment le son s’est coupé.
Q Il me reste à savoir combien de sacs ont été mouillés.
Q Une précision nous serait utile : par quel site êtes-vous passé pour réserver.
Q vous etiez combien a table hier soir
Q tu l’as commandé quand ce canapé
Q Pour vous répondre correctement, encore faut-il que je sache de quel contrat il s’agit.
Q je vous rembourse sur quelle carte
Q Dites, c’était le grand ou le petit modèle
Q On hésite entre le 5 et le 6 pour la livraison, qu’est-ce qui vous arrange
Q Bonjour, on vous retrouve à quel nom dans le fichier
Q Merci de répondre à une seule chose : la porte était-elle ouverte, oui ou non.
Q Nous ignorons si vous souhaitez être rappelée le matin ou le soir, dites-le-nous.
Q c koi le numero de ton casier
Q ça s’est passé dans quel wagon, tête ou queue
Q Un mot de vous pour savoir si la petite va mieux nous ferait plaisir.
Q vous prenez le remboursement ou l’echange du coup
Q Mon collègue me demande si vous avez gardé les vis.
Q Vous seriez dispo jeudi pour qu’on regarde ensemble
Q Tu passes quand le chercher
Q Pour le dédommagement, notre assureur veut savoir si vous étiez seule dans l’ascenseur.
Q Aucun souci pour l’échange. La couleur, même chose ?
Q Et ce genou, il tient ?
Q Nous avons deux versions de l’histoire. La vôtre d’abord : qui a parlé le premier ?
- L’application indique si le bus est en retard.
- Vous avez trouvé moins cher ? Dites-le au comptoir, on s’aligne.
- Alors, ce printemps, on s’y met ? Inscriptions ouvertes !
- Et puis quoi, on offre les murs ?
- Vous êtes bien placé pour parler de politesse, vous ?
- Vous avez attendu neuf minutes. Vous voulez qu’on vous envoie une cellule psychologique ?
- Vous comptez aussi les grains de riz, ou seulement les frites ?
- Combien d’entre vous ont déjà servi deux cents couverts un soir de réveillon ?
- Vous parlez comme ça à votre mère ? Notre hôtesse a dix-neuf ans.
- Est-ce à nous d’apprendre à vos enfants à tirer la chasse ?
- Je passe aussi vous couper votre viande, tant que j’y suis ?
- En quoi un magasin de Lille répond-il d’une grève à Calais ?
- J’ai raté le jour où le pain est devenu gratuit ?
- Le train a eu quatre minutes de retard. Votre soufflé est retombé ?
- C’est le perroquet qui a écrit cet avis, ou c’est vous ?
- Où va l’argent ? Soixante centimes aux producteurs, le reste au transport.
Q Le suivi dit Nantes. Vous avez une autre adresse là-bas ?
Q Le cuisinier jure que c’était du poulet. Vous en avez gardé un morceau ?
Q Le code a changé le 5. C’est bien 2580 que vous tapez ?
Q On a trouvé une boucle d’oreille chambre 9. En or ou en argent, la vôtre ?
Q Un collègue a vu une Fiat grise. C’est la vôtre ?
Q Le stage est complet, une place peut se libérer. Toujours intéressée ?
Q Le serveur est parti en mai. Votre visite date de quand ?
- Qui vous a appris à écrire des avis, votre parcmètre ?
- Tout est à jour de notre côté. Puis-je faire autre chose pour vous ?
- Et si un serveur vous filmait en train de mâcher, ça ferait quoi ?
Q J’ai noté un 39. Ça serrait au talon ou aux orteils ?
Q Le 9 h 40 n’avait pas de contrôleur. Quelqu’un est passé pour les billets ?
Q Votre chaudière a quatre ans. Elle a déjà été révisée ?
Q Rien sur les caméras. Ça pouvait être le dimanche ?
Q Il ne nous a rien dit. Qu’est-ce qu’il vous avait promis ?
Q Les deux chiens étaient lâchés. Lequel vous a mordu ?
Q Je garde le créneau de 18 h 30. Oui ou non ?
- Si je résume, vous avez bu toute la bouteille et vous l’avez trouvée trop sucrée ?
- C’est noté, merci. Pouvons-nous vous aider pour autre chose ?
- Bagage perdu ? Vol retardé ? Chaque formulaire est sur la page réclamations.
- Comment se fait-il que tous les autres aient trouvé l’entrée ?
Q Merci pour la vidéo. C’est le rez-de-chaussée ?
Q La pharmacienne se souvient d’une dame avec une canne. Ce serait votre tante ?
Q La tache peut partir. C’est de la soie ?
- Un projet de cuisine ? Notre salle d’exposition ferme tard le jeudi.
- Avez-vous participé à notre concours photo ? Trois week-ends à gagner !
- Un cinéma vous explique-t-il votre métier ?
`;

const ENGLISH = `
Q I’ve put a fresh pair aside. Size 6, yes?
Q May I pass your message on to the headteacher?
Q And the colour, still green?
Q In your view, when did the sound go? It would help our engineers.
Q Dear Ms Hale, to which of our two addresses did you return the item?
Q Say yes and the transfer leaves tonight.
Q is the fridge making a noise or just not cold at all
Q Good morning! What town are you in?
Q Ok to share your photo with the kitchen?
Q No. 4 or no. 14? The handwriting on the docket is dreadful.
Q We can get in by the yard window if you’re out, are you okay with that?
Q Mary, to send the right size we’d need you to measure your foot: how many cm?
Q Where were you when the alarm went off? The report has to say.
Q Cheers Tom. And the brakes, nothing odd?
QA Sry for the wait Mo, we got flooded. U still need the kit for sat or is it too late?
Q Hello Mrs White, your deposit was transferred on the 4th. Nothing landed?
Q How many eggs got broken? We’ll bring them round tonight with the tart.
Q Dear Mrs Lacroix, your claim of the 8th has been logged. To take it further we would need to establish whether the appliance was opened by a third party. Quality department
Q Let’s go back to the start. First, the date of the visit? Second, the name of the officer?
Q Is it correct that nobody has rung you back since Tuesday?
Q Have you tried restarting the router since two? The update has gone through meanwhile, let us know.
Q What amount shows on your statement? 45 or 54?
Q Are your neighbours on the third floor affected too?
Q What are the symptoms today? The lab is asking us for them.
Q Here’s a thought: the three of you come for Sunday lunch on us. Game?
Q It would be invaluable to know how your parcel was wrapped.
Q Repair’s done. All working?
Q Still no heating this morning? We’ll have someone with you within the hour if so.
Q Got it. And the other suitcase?
Q What do you mean by “badly received”? I’d like to take it up with the team.
Q How do you wish us to proceed?
Q Kindly specify whether you wish to keep the old appliance.
Q There are two schools on Pasteur Street, which is yours.
Q I’ll take it from here. How is she?
Q Your anger is fair, Mr Diallo. Two months for a birth certificate is indefensible. What address would you like it sent to? It goes tomorrow.
Q Mrs Ferry, noted about the lift. Can someone carry your shopping up till then? If not, the caretaker will.
Q Let me check one thing. Had you ticked the “fragile” box?
Q I hear you. But how many of you were in the car? The insurers are stuck on that.
Q Are you dining with us on Friday? I’d like to look after you myself.
Q Order number please? We’ll look into it.
Q Phew, glad nobody’s hurt. The car, where is it now?
Q Are you in Leeds for the next few days or have you already left?
Q There’s a gesture coming from us. What form would suit you best?
Q We found no trace of your call. How long ago was it?
Q Is it too late to deliver to you tonight?
Q have you any idea what time the alarm went off?
Q We can put you up, you and your neighbours. How many people, how many pets?
Q Dear Elodie, your letter moved us. We’d like to read it to the team on Friday, provided you don’t object. Are you all right with that?
Q We can reissue the tickets in the right name. It’s Lefebvre with a b, is that it?
- Is this a court of law now? One cold coffee and out come the pitchforks.
- Many of you want to know when the pool reopens: 3 May.
- Fancy a change of scene? Our cottages are waiting.
- Where’s the community spirit when there are taxes to pay?
- What can you do, that’s life.
- Will you ever stop this harassment?
- Did we slip up? Probably. Will we fix it? By Monday.
- Say what you like, the photo is doctored.
- Was it something I said?
- What’s next, a refund because the sea was wet?
- How does our team work? Two on at night, three at weekends, and one on call.
- Would you like Santa’s number? He does after-sales as well.
- Do I moan when you honk your horn?
- Is it perfect? No. Is it better than yesterday? Yes, and it will be better still tomorrow.
- All very well, but who’s going to pay?
- Transparency, did you say? Here are our accounts.
- Our policy is clear. Got a better one? Apply.
- Your child runs, falls and gets a nosebleed. How is the council to blame?
- How many guests before you ate that dish without a word? 212 this month.
- Apparently we don’t smile. Will there be a smile with that, madam?
- At what point did you think a supermarket car park was a campsite?
- Does it take a degree to open a milk carton?
- Our waiters are students, they’re learning. Were you never a beginner?
- Our answer yesterday was rubbish. Who wrote it? I did. Who’s mending it? Me again.
- Here’s a customer who eats the lot, sauce included, then moans about the taste. Would he have moaned had there been any left?
- Yes, our prices go up. Yours don’t, I suppose, when you sell on eBay?
- Who on earth told you such nonsense? Our water is tested every morning.
- Dogs bark. Would you rather it miaowed?
- Personal responsibility, is that still a thing?
- Delays, delays… And the trains that run on time, who ever mentions those?
- Posting at 3 am. Rough night?
- Do we charge you for the air you breathe in our gym?
- Ice cream is our trade. Did you want it hot?
- A refund? For a crumb?
- And otherwise, have you heard of the theatre? Because this is quite a show.
- Funny, this outage landing on the very day the bill is due, don’t you find?
- You live next to a school. You hear children. Where’s the surprise?
- We’ve read your review three times. What does it say in the end? That you don’t like waiting.
- Can it get more local than that? Our milk comes from next door!
- The fountain’s broken, granted. Has anyone been seen dying of thirst?
- Where is the money? In the charity’s account, open for inspection at the town hall.
- Your daughter slipped. What was she doing running on a wet floor?
- Your daughter slipped. Where were the parents?
- I’d like to go on holiday in August too. Are we allowed a life?
- You say “scam”. Are you familiar with the meaning of the word?
- A word on safety: is it ensured? It is, by twelve trained stewards.
- Thank you for dropping in to tell us why you were cross.
- Ah, Sunday experts. Which academy did you graduate from, dear critic?
- Where there’s a will there’s a way, isn’t that so?
- What to do meanwhile? Turn the water off, put a bowl down and let us in.
- Need a certificate for your employer? It downloads from your account.
- We owe you the truth. And what’s the truth? A fridge unplugged by a trainee, and nobody around to see it.
- Are you planning to stay cross for long? 😉 See you soon.
- Can the council do everything? No. Can it do better? Yes, and it has started.
- You pay £3 a year, the price of a croissant. At that rate, were you expecting the Royal Opera?
- Space is the real luxury, don’t you reckon?
- How long did the outage last? Forty minutes, from 6 to 6.40. The log is public.
- The neighbour’s dog, the rain, the moon, what else?
- This comment comes from a competitor, everyone can tell. How much are they paying you?
- Madam, snow is white, water is wet and our skis slide. Do you need a drawing?
- Shall we talk about your dog on the seat?
- One more rumour. Who’s next?
- Are you going to blame us for the eclipse as well?
- Knowing who’s wrong hardly matters, your bike is broken and we’re mending it.
- Where was our head? The cake went to the wrong Camille.
- You waited 20 minutes on a 24th of December. And those working that night, did you give them a thought?
- The word volunteer seems to escape you. Do you get paid on Sundays?
- So you’re a food critic now. Congratulations, when do you get your star?
- Thank you from the bottom of our hearts, Ines! Pure joy, isn’t it, to see a whole square dancing?
- We close at 7. It says 7. At 7.04, what do you think happens?
Q We would have liked to know at what point the sound cut out.
Q What I still need is how many bags got wet.
Q Write right here which stop you use in the morning.
Q One detail would help us: which site did you go through to book.
Q how many of you were at the table last night
Q Just confirm to me whether it’s being delivered to number 12 or 14.
Q which card shall i refund
Q say, was it the big model or the small one
Q Just explain to me what the salesman promised you, word for word.
Q we’re torn between the 5th and 6th for delivery, what works for you
Q Of the two pairs only one fitted, if I’ve understood. The black?
Q Please answer one thing: was the door open, yes or no.
Q I simply need your answer on one point: are you keeping the room.
Q We don’t know if you’d rather be called in the morning or the evening, do tell us.
Q It would be good if you told us whether other batches are affected.
Q are you taking the refund or the swap then
Q Might there be a moment when we could meet at reception?
Q My colleague asks if you’ve kept the screws.
Q For the compensation, our insurer wants to know if you were alone in the lift.
Q No bother with the swap. The colour, same again?
Q We’ve two versions of the story. Yours first: who spoke first?
Q We’re cutting your key again. How many copies?
- It’s not for us to say who’s right.
- Who served you is beside the point, the order came from me.
- Contracts are for reading. Do you always sign with your eyes shut?
- The scan took four hours because someone else was dying. Would you prefer cancer?
- It is a two-pound sandwich from a petrol station. Were you hoping for Gordon Ramsay behind the counter?
- We hear you loud and clear, the music was loud. It’s a nightclub. What did you come for, a nap?
- The menu says “very spicy” in red, with three chillies. Which part was hard to follow?
- So your dog ate the slipper. Is the slipper supposed to fight back?
- How many of you have ever run a kitchen for two hundred people on a bank holiday?
- Have you seen our new autumn menu? Pumpkin everything, from Thursday, in all our branches.
- Thanks for the feedback. Anything else?
- Thank you for your message, it has been passed on to the team. Any other question?
- Hi Carol, that’s refunded now. Any more trouble, we’re here. Anything else we can do for you today?
- You did sign the form, right? Page four, small print, your own hand.
- If you had bought the insurance, would we be having this conversation? The form offers it twice.
- Would your boss work for nothing? Neither do our plumbers.
- Do you talk to your mother like that? Our receptionist is nineteen.
- Where was all this concern when the village hall needed a new roof?
- Is it our job to teach your children to flush?
- Aw, did the big bad cappuccino scare you? We’ll add a sign.
- Do you feel better now that you have ruined a family business over a napkin?
- What would you have us do, hold the tide back?
- Who remembers our first shop? Thirty years ago today, on Bridge Street!
- We ask ourselves every day: are we doing enough for the people who live by the runway?
- Does it hurt to read the label? It says “contains nuts” in four languages.
- Your train was four minutes late. Did your soufflé fall?
- A whole hair in your soup! Did it at least have nice highlights?
- You call it a scandal, we call it Tuesday. May we get back to work?
- Should the sun apologise too, for rising on your side of the hotel?
- Did the parrot write this review or did you?
- The lake is cold in April. Is that also on us?
- Got a sweet tooth? Our bakers have a treat for you this Saturday, free tasting from ten.
- Still paying too much for broadband? Switch today and keep the change.
- Have you met Biscuit, our new office dog? More pictures in our stories!
- All sorted then. Anything further?
- We have noted your remarks about the lasagne. Will that be all?
- How would you like strangers filming you at your desk?
Q Thanks for the photo, Dev. Does the crack reach the edge?
Q The form came back blank. Which browser do you use?
Q Both lifts were out until noon. Did you manage the stairs all right?
Q That’s odd, our tracker says Leeds. Do you have a second address there?
Q The cook swears it was chicken. Have you kept any of it?
Q The 41 was diverted. Where were you waiting?
Q We’d need a date for the skip. Any morning next week good?
Q Your mum’s chair is ready. Who’s coming for it?
Q Bad news, the blue paint is discontinued. Shall we try to match it?
Q The gate code changed on the 5th. Is it 2580 you’ve been typing?
Q The judge’s list has you as Ann. Is that with an e?
Q Could you bear with us until six?
Q Would your group rather have the money or another night?
Q We found an earring in room 9. Gold or silver, yours?
Q Kindly advise whether the goods were insured.
Q Do tell us how she is when you get a minute?
- Nobody promised you a seat at 8 a.m. on a Monday. Ever taken a train before?
- One slug in a lettuce straight from the field. Did it look happy, at least?
- You gave the museum one star for being “full of old things”. What had you hoped to find?
- Who taught you to write reviews, your parking meter?
- Did the alarm sound? It did, eleven minutes late, and that is on us.
- That’s everything updated on our side. Is there anything more I can help you with?
- And if a waiter filmed you chewing, how would that feel?
- How could a driver see round a lorry?
- You left your kayak on a beach at low tide. Where did you think it would be at high tide?
- Yes the flight was full. Did you want a whole row to stretch your opinions?
- You don’t like our prices; fine. Is anyone marching you to the till?
- Let me get this straight: you drank the whole bottle and then found it too sweet?
- You bought the cheapest mattress in the shop. Where did you expect the springs to come from, Switzerland?
- How does a mouse get into a kitchen? Through a gap no wider than a pencil, and we found it.
- Noted, and thank you. Can we help you with anything else?
- Do you have any further questions regarding our cancellation policy? It’s all in section 8.
- Lost luggage? Delayed flight? You’ll find each form on the claims page.
- Your daughter asked our driver “why are you so mean?” and he has thought about it since.
- Suppose we had let him drive home drunk. Would that have pleased you more?
- How is it that everyone else found the entrance?
- Whose bright idea was it to put the bins there? Ours, I’m afraid.
Q Two of the lights are ours, the third is the council’s. Which one is out?
- Which of us has never sent an email to the wrong person?
- Have you discovered our loyalty card yet? Ten coffees and the eleventh is free!
- Right, that’s your account unlocked. Anything else I can do?
- Did the app fail? For forty minutes it did, between 5 and 5.40.
- Thinking of a new kitchen? Our showroom is open late on Thursdays.
- Have you entered our photo contest? Three weekends away to be won!
- I’ve passed this to the depot. Is that everything?
- Would you say that to her face?
- Does a cinema tell you how to do your job?
- Is a little silence on a train really such a burden?
- Is a door that sticks really so bad?
- Would you repeat that to his face?
Q Your father’s file has two dates. Which one is his birthday?
`;

export const MADE_UP_QUESTIONS: readonly MadeUp[] = [...madeUp(FRENCH, 'fr'), ...madeUp(ENGLISH, 'en')];
