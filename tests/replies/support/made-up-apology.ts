import { type MadeUp, madeUp } from './made-up.ts';

/**
 * Apologies, and what only looks like one: sentences the reader did not read rightly when they were made up, by kind of turn
 * (README of the corpus, “What the labels mean”). `A` apologises, `-` does not.
 */
const FRENCH = `
A Que dire, sinon pardon ? Votre robe était prête mardi et nous l’avons donnée à une autre cliente.
A Nous sommes au regret d’avoir laissé passer un produit non conforme ; le lot est retiré.
A C’est à nous de vous présenter des excuses, et pas à votre fils de se justifier.
A Vous avez raison sur toute la ligne. Il ne me reste qu’à m’excuser et à vous rendre vos 45 euros.
A Ces excuses que vous attendez depuis mars, les voici : nous avons eu tort de ne pas vous répondre.
A La direction de la patinoire prie les familles de bien vouloir l’excuser pour la fermeture de samedi.
A Scusez pour l’attente au guichet 4, il n’y avait qu’un agent.
A Je ne sais pas comment m’excuser pour ce qui est arrivé à votre chien.
A Nous ne trouvons pas de mots assez forts pour nous excuser.
A Bien sûr que vous méritez des excuses, et je vous les présente ici, devant tout le monde.
A On vous a fait poireauter, on en est bien marris.
A Ben là, on est pas mal désolés, la poutine est arrivée frette et ça se fait pas.
A Il est de mon devoir de vous présenter les excuses de notre établissement.
A Pas d’excuse à chercher de notre côté, juste des excuses à vous faire.
- Navrée que le goût de notre café ne soit pas à la hauteur de votre palais.
- Désolée pour votre genou, soignez-vous bien !
- Nous regrettons la disparition de ce grand monsieur du théâtre.
- Pardon de vous contredire, la piscine était ouverte.
- Désolés d’avoir mis du fromage dans la fondue.
A Le bus de 7 h 12 n’est pas passé. Trois jours que ça dure ! La régie s’en excuse et met un véhicule de plus dès lundi.
A Votre chat n’a pas eu son traitement à l’heure. J’en porte la responsabilité et le regrette infiniment.
A S’il vous plaît, acceptez mes excuses pour le mot que j’ai eu devant votre fils.
A Je vous prie, Madame, de bien vouloir nous excuser de cet impair.
A Les clés ont été rendues à la mauvaise personne, et je n’ai pas d’autre mot que pardon.
A Sincèrement, excuses. Le plombier vient à 14 h.
A Une pensée et des excuses sincères à la petite Zoé pour son doudou perdu chez nous.
A Avant toute chose, permettez-moi de m’excuser pour les propos du vigile.
A Vous voudrez bien excuser la maladresse de notre courrier du 12.
A Il n’y a pas d’excuse pour un pansement oublié ; il y a les miennes, que je vous dois.
A Excusez encore une fois ce malentendu de notre part, la réservation est bien au nom de Brun.
A Pardon, j’ai tapé trop vite : la garantie est de deux ans, et elle exclut la casse.
A Excusez la photo floue, mais on y voit l’étiquette : le produit est conforme.
- Oh zut, navrée pour ton bras cassé, prends soin de toi.
- Désolés pour votre équipe, vous avez bien joué quand même.
- Navré de ce qui se passe chez votre opérateur, courage.
- Je regrette, la piscine ne se réserve pas par ce canal.
- Désolé de jouer les rabat-joie, mais la forêt est interdite aux quads.
- Mes excuses, mais je ne vois pas le rapport.
- Excusez-nous, on ne commente pas une affaire en cours.
- Ah non, pardon, ce n’est pas du tout ce que j’ai dit.
- Désolé monsieur, les chiens ne sont pas admis en salle.
- Permettez, et pardon de vous couper, mais la loi dit l’inverse.
- Faut pas m’en vouloir hein, mais pardon, un kebab à 4 € ça n’existe plus.
- La présidente a déjà exprimé ses regrets lundi devant la presse.
- Le syndicat exige que la direction s’excuse.
- La compagnie d’assurance s’est dite désolée, sans plus.
- Il a fallu dix ans pour que l’État demande pardon.
- Désolés de servir du poisson dans un restaurant de poisson.
- Mille excuses, on va demander au brouillard de se lever plus tôt.
A L’ascenseur est réparé. Nous avons une pensée pour Mme Diallo, 83 ans, à qui nous demandons pardon pour les sept étages.
A C’est notre faute, notre très grande faute, et on ne vous demandera pas d’être indulgente : juste de nous pardonner un jour.
- Avec tout le respect que je vous dois, excusez-moi, ce n’est pas ce que montre la caméra.
- Bonjour Paul, désolé, les retours se font en magasin et avec l’emballage. Bonne journée
- Pardonnez-moi de vous le dire aussi net : la photo date de 2016.
- Je regrette mais le contrat est clair. Belle soirée.
- Désolé Kévin, la règle est la même pour tous, les chiens restent dehors.
- Nous sommes désolés que notre film ne soit pas à votre goût.
- On regrette que le débat prenne ce tour.
- Mille excuses pour le soleil de samedi, on le tamisera.
- Ah bah pardon hein, la prochaine fois on servira le caviar.
- Dans l’éventualité où un de nos chauffeurs aurait mal agi, nous le regrettons.
- La notice est confuse, je vous l’accorde, une version claire sort lundi.
- Désolé, faut pas croire tout ce qu’on lit.
- Je suis désolé Madame, ma comptable est formelle.
- Nous sommes désolés, la cagnotte a été clôturée par la plateforme et non par nous.
- Excusez-moi de rire, mais un requin dans la Meuse !
- Oui la rue est fermée. Non ce n’est pas nous. Désolé.
- On est désolés pour les sinistrés de la vallée, la salle des fêtes leur est ouverte.
- Quel drame. Nous sommes désolés pour la famille du cycliste.
- Navrée pour cette mésaventure avec votre banque, vraiment.
- Désolés de ne pas répondre à vos exigences du moment.
- Navré de votre façon de voir les choses.
- Nous regrettons cet avis, qui ne reflète pas notre sérieux.
- Et si jamais je me suis emporté, pardon.
- Pardon de n’avoir que quatre étoiles.
- Tout ce que la SNCB a su dire, c’est désolé.
A Le serveur est jeune et moi je suis vieux : c’est donc à moi de m’excuser, et je le fais de bon cœur.
A Ville de Bruay : coupure d’eau prolongée jusqu’à 20 h. Excuses aux habitants du quartier des Mines.
A Vos fleurs étaient fanées : impossible de dire autre chose que désolée.
A Nous avons publié votre photo sans vous demander. Retirée. Et regrettée.
A Le moins qu’on puisse faire, c’est de s’excuser.
A Il fallait vous prévenir, personne ne l’a fait. Vous voudrez bien nous le pardonner.
A C’est avec beaucoup de regret que nous constatons notre erreur sur votre facture.
- L’offre était valable jusqu’au 30. Désolé, on est le 2.
- Nous comprenons votre impatience. Nous regrettons toutefois de ne pouvoir accélérer la procédure.
- Excusez-moi, vous confondez la régie et la SNCF. Bonne route.
- Désolé que la lenteur de la nature ne s’accorde pas avec votre emploi du temps.
- Nous regrettons la tonalité de votre message et restons ouverts au dialogue.
- Je suis désolé que vous n’ayez pas passé un bon moment.
- Oh non, désolée pour la chute de votre maman ! Qu’elle se remette vite.
- Bonsoir, nous sommes de tout cœur avec vous. Désolés pour ce que vous vivez avec votre bailleur.
- Nos équipes ont déjà dit combien elles étaient désolées. Place aux faits.
A Votre témoignage nous a bouleversés. L’équipe de nuit vous présente, par ma voix, ses excuses.
A Il n’y avait plus de fauteuil, plus d’interprète et plus personne à l’accueil. Comment ne pas vous présenter des excuses ?
A Erratum : c’est Mme Leduc qui a gagné le lot. Nous prions M. Leduc (son ex-mari) d’excuser cette bévue.
A Une bêtise de plus de notre part, une de trop. Excuse-la-nous, Marc.
A Regrets sincères pour la coupure de son au moment des vœux des mariés.
- Merci pour votre candidature. Nous regrettons de ne pas y donner une suite favorable.
- Désolé l’ami, sans casque pas de kart !
- Je suis désolé que mon équipe ne corresponde pas à l’idée que vous vous faites du service.
- Nous déplorons le climat qui s’est installé sur cette page.
- Je suis désolé de la situation que vous traversez avec votre assurance.
- On a demandé pardon à Rosa ce matin, fleurs à la main. Le reste, c’est entre elle et nous.
- Excusez-nous d’avoir une opinion.
- Cette façade désolée va retrouver ses couleurs en juin.
A Désolé, on n’a pas fait ce qu’il fallait.
A Désolés, ce n’est pas l’accueil qu’on veut vous donner.
A Désolé d’avoir cru que la commande était annulée, c’est moi qui ai mal lu.
A Désolé, pas d’excuse à vous donner, on a oublié.
A Désolés, vous avez attendu pour rien.
A Pardon, vous avez été laissée sans réponse tout le week-end.
A Désolé d’avoir demandé vos papiers devant tout le monde.
A Nous nous excusons d’avoir organisé la fête sans vous prévenir du bruit.
A Désolé, il n’y avait plus de réseau sur le chantier.
A Avec regret, nous constatons que votre dossier a été perdu par nos soins.
A Désolé pour le ton de notre message, il était déplacé.
A Nous regrettons les propos de notre agent.
A Désolé d’avoir publié la photo sans vous demander.
- Désolé Julien, les places PMR ne se réservent pas en ligne.
- Je suis désolée, nous n’avons aucune réservation à ce nom.
- Nos pensées vont à la famille, nous sommes infiniment tristes et désolés de cette disparition.
- Le serveur m’a dit vous avoir présenté ses excuses à table.
- Pardon si ma réponse d’hier était sèche.
- Pardon, on va arrêter de vendre du chaud l’hiver et du froid l’été.
- Mille excuses, Sire, le carrosse est en révision.
A Avec toute notre contrition, chère cliente, et un bouquet à la hauteur cette fois.
- Nous sommes désolés, votre titre de transport n’était pas valable.
- Je suis navrée de vous le redire, la place est nominative.
- Pardon Madame, un chat n’a pas de plumes.
- On regrette, mais c’est la préfecture qui tranche.
- Toutes nos pensées à la boulangère, désolés pour l’incendie.
A Permettez à toute la brigade de vous dire à quel point elle est désolée, Samir.
A Et pardon, aussi, à la voisine du dessous que le dégât des eaux n’a pas épargnée.
A Le lien ne marchait pas, désolé, en voici un autre : la charte est publique.
- Désolé Samira, la date limite est passée, on ne fait pas d’exception.
- Excusez-moi d’insister, mais la photo est truquée.
- Désolés au cas où.
A Désolés de vous décevoir une deuxième fois, nous avons encore perdu votre valise et c’est impardonnable.
A Désolé, pas de chauffage depuis dimanche, c’est inacceptable pour une crèche.
A Désolés pour votre fille, elle aurait dû recevoir sa médaille avec les autres.
A Désolé, si j’avais su je serais venu moi-même.
A Nous n’avons aucune excuse et nous vous en présentons quand même, sincères.
A Le gérant et moi sommes désolés.
A Notre cuisinier est désolé, moi aussi, et votre addition est annulée.
A Vous attendiez des excuses, vous les avez : nous avons été odieux.
A Désolés d’avoir joué si fort, la salle est trop petite pour nous.
A Je suis désolé que notre agent vous ait parlé ainsi.
A La gérante, c’est moi, s’excuse.
A Comment vous dire à quel point je regrette ?
- Mille excuses à la plante verte, dernière victime de cette polémique.
- On s’excuse auprès des pigeons, privés de miettes.
- Nos excuses à ceux que la vérité dérange.
- Désolés pour la concurrence, nos prix baissent encore.
- Veuillez noter que nos excuses sont réservées aux clients polis.
- Désolés pour les fans du complot, la réalité est plus banale.
- Nous présentons nos excuses au gluten, injustement accusé.
- On nous demande de nous excuser d’exister.
- Toutes nos excuses au chien, qui n’a pas aimé non plus.
- Navrés de ne pas partager votre avis.
`;

const ENGLISH = `
A What can we say but sorry? Your dress was ready on Tuesday and we handed it to someone else.
A Grovelling apologies, the till charged you twice.
A The apology you’ve been waiting for since March, here it is: we were wrong not to answer you.
A Words can’t say how sorry we are.
A Of course you deserve an apology, and I’m giving it here, in front of everyone.
A A thousand pardons, the cake had the wrong name on it.
A we are verry sory for this mistake your refund went yesterday
A No excuse to offer, just an apology to make.
A Typo, sorry: that should read Tuesday.
A Pardon my English, I’m the Polish developer: the fault is the server’s.
- To the extent that anybody was inconvenienced, we’re sorry.
- Sorry our coffee isn’t up to your palate.
- We were so sorry reading your comment.
- Our condolences, we’re so sorry about your dad.
- Pardon me for disagreeing, the pool was open.
- You’ll excuse us for not sharing that view.
- Sorry for putting cheese in the fondue.
- Sorry the rain didn’t read your booking.
- With apologies for absence from the director, the meeting went ahead.
A Hello Mrs Kowalski. We scorched your coat, that’s a fact and there’s no wriggling out of it: you have my apology and a cheque for £180. Gisele
A The 7.12 didn’t turn up. Three days running! The depot apologises and is adding a bus from Monday.
A Your cat missed his treatment. I carry the blame and regret it deeply.
A Not proud. Excuse the racket last night, the generator left this morning.
A The keys went to the wrong person and I’ve no other word than sorry.
A The school hereby expresses its regret to the pupil and her family.
A There’s no excuse for a forgotten dressing; there’s only my apology, which I owe you.
A Heartily sorry, the prescription has been put right.
A It stings but it’s deserved: you were badly advised. Apologies, and a free exchange.
A Sorry, typed too fast: the guarantee is two years and excludes breakage.
A Excuse the blurry photo, but the label’s legible: the product complies.
- Insofar as our words may have shocked, we apologise.
- Oh no, sorry about the broken arm, take care of yourself.
- Sorry about your team, you played well all the same.
- We’re all sorry at the death of Lucien, the groundsman.
- Sorry about what’s going on at your provider, hang in there.
- Sorry, we close at 6 on the dot.
- Pardon me, you’re mixing us up with the Leeds shop.
- We regret that our decision stands.
- Excuse us, we don’t comment on a live case.
- Sorry sir, no dogs in the dining room.
- With permission, and forgive the interruption, but the law says the reverse.
- Sorry, I’ve no information on that, try the county.
- Sorry now, but a kebab for four quid doesn’t exist any more.
- There’s no question of offering the slightest apology to liars.
- We regret neither the choice nor the method.
- We’ll pass your apologies on to the caretaker.
- The union is demanding that management apologise.
- Apologies accepted, say no more!
- It took ten years for the State to apologise.
- A thousand apologies, we’ll ask the fog to lift earlier.
- Apologies for absence: Mr Roy, Mrs Lang.
A There’s nothing to add to your account, except our apologies.
A The lift’s mended. Our thoughts go to Mrs Diallo, 83, whose pardon we ask for the seven flights.
A You should’ve had a call before the cut-off. We owe you both an explanation and an apology; the explanation follows, the apology is here.
A No, the beer isn’t watered. Excuse the slightly dry answer earlier, we’ve been asked forty times today.
- Hello, we’ve reread your file carefully. Sorry, cancellation cover doesn’t extend to broken hearts.
- Thanks for your interest! Sorry, no seats left on Friday, but there are some on Thursday.
- With all the respect I owe you, excuse me, that’s not what the camera shows.
- With the best will in the world, we regret that we must close this file.
- Hi Paul, sorry, returns are in store and in the packaging. Have a nice day
- Forgive me for putting it so bluntly: the photo is from 2016.
- Madam, we regret that this is all you took from three days of festival.
- Truly sorry for your narrow view of public service.
- The manager, once told, was keen for you to have his apologies.
- The driver will beg your son’s pardon, tomorrow, at the depot, it was his idea.
- We’ve had the printer’s apologies and the corrected posters.
- Sorry for saving your washing machine without asking permission.
- A thousand apologies for Saturday’s sunshine, we’ll have it dimmed.
- Oh well sorry, next time we’ll serve caviar.
- We humbly beg forgiveness for having dared to charge for a service.
- Apologise for what, exactly? For cleaning the beach?
- May those whom our words might have hurt forgive us.
- In the event that one of our drivers behaved badly, we regret it.
- We said sorry, we refunded, what more is needed?
- Say sorry to the waitress first, we’ll talk about pudding afterwards.
- Apologies are all very well, action is better: here’s our timetable.
- I’m sorry Madam, my accountant is adamant.
- We’re sorry, the fund was closed by the platform and not by us.
- Excuse me for laughing, but a shark in the Thames!
- Navigation error on your side, sorry.
- Yes the road is shut. No it isn’t us. Sorry.
- What a tragedy. We’re so sorry for the cyclist’s family.
- Sorry about that mishap with your bank, really.
- Sorry about your way of seeing things.
- We regret this review, which doesn’t reflect our standards.
- And if I ever lost my temper, sorry.
- Forgive us for only having four stars.
- Our neighbour will come and apologise for the cockerel, we only get to hear it.
- It’s regional management that owes an apology, not the clerk.
- All the railway managed to say was sorry.
A Your deposit is on its way back. As for the words our agency used, they shame us; please forgive them.
A We published your photo without asking. Taken down. And regretted.
A What else can I offer but my deepest regrets?
A I’m not looking for an excuse. I’m making an apology, though, and a sincere one.
A Sorry, big mix-up in the kitchen yesterday, lessons learned.
A It is with much regret that we find our mistake on your invoice.
A Thanks for taking the time to note it all down. You’re entirely right about the noise, and I’d ask you to excuse our warden’s tone. Mediation is offered on Thursday.
A The Mayor and the whole council regret that the tribute was held without the families. A new ceremony takes place on the 8th.
A Our driver ran over your flower bed and our switchboard sent you round in circles: double fault, double apology.
A Excuse this telegraphic reply, I’m on the road. File seen, all in order.
- We understand your impatience. We regret, however, that we cannot speed up the process.
- Excuse me, you’re confusing us with the railway. Safe travels.
- We regret to let you know that your application has not been successful.
- I’m sorry you didn’t have a nice time.
- Good evening, our hearts are with you. Sorry for what you’re going through with your landlord.
- The guard will be seen on Monday and will have to apologise.
- Our teams have already said how sorry they were. Now for the facts.
- In case of an error on our part, we’ll present our apologies.
- Oh sorry, we weren’t aware sand was optional at the beach.
A No wheelchair, no interpreter and nobody at the desk. How could we not apologise?
A Erratum: it was Mrs Leduc who won the prize. We beg Mr Leduc (her ex-husband) to excuse this howler.
- Thank you for applying. We regret not being able to take it further.
- Sorry you didn’t get the tongue in cheek.
- Really sorry about your little dog, she was adorable.
- I’m sorry for the situation you’re going through with your insurer.
- Excuse us for having an opinion.
- That sorry front will get its colours back in June.
A Sorry, that’s not the welcome we want to give.
A Sorry the room has no hot water since Tuesday, the plumber’s on his way.
A Sorry, that isn’t worthy of us.
A Sorry, you waited for nothing.
A Sorry for asking for your papers in front of everyone.
A So sorry for serving you a lukewarm meal.
A Sorry, I hadn’t understood it was for your son.
A With regret, we find that your file was lost by us.
A Sorry for the tone of our message, it was out of place.
A Sorry about the misunderstanding, I explained it badly.
A We apologise for selling an out-of-date batch.
A Sorry our driver has not turned up.
A It’s noted, it’s mended and it’s regretted: the letterbox is back at your height.
A Pardon the crooked photo, but the date’s readable: it complies.
- Sorry Julian, accessible seats can’t be booked online.
- We regret that we are not in a position to give the officer’s name.
- I’m sorry, we have no booking under that name.
- Our thoughts are with the family, we’re endlessly sad and sorry at this loss.
- Sorry for thinking an Italian restaurant would serve pasta.
- Sorry, we’ll stop selling hot things in winter and cold things in summer.
- A thousand apologies, Sire, the carriage is in for a service.
A The County billed you £900 you didn’t owe. It admits it, it apologises, it’s cancelling it.
A With all our contrition, dear customer, and a bouquet worthy of the name this time.
A Mea maxima culpa from the back office, I hit reply all.
- Hello, sorry, scans aren’t done on Saturdays any more.
- Excuse us, but a bailiff recorded the opposite.
- We’re sorry, your ticket wasn’t valid.
- Sorry Madam, cats don’t have feathers.
- We regret it, but the county decides.
- All our thoughts to the baker, sorry about the fire.
- Your adviser was keen that I pass on his apologies.
- Let him come and apologise himself, that’s what we told him.
A You ordered a tree, you got a bush. Humble apologies from the nursery, who’ll bring you a real one.
A And sorry, too, to the lady downstairs whom the leak didn’t spare.
- Sorry Samira, the deadline has passed, we make no exceptions.
- Our next-door neighbours still owe us an apology for 2021!
- Out of the question to say sorry to trolls.
A My apologies, but also my partner’s: we got the sums wrong.
A We’re sorry to hear it, and above all sorry to be the cause.
A Don’t apologise, that’s for us to do: sorry.
A The manager and I are sorry.
A Our cook is sorry, so am I, and your bill’s been cancelled.
A You were waiting for an apology, you have it: we were vile.
A The manageress, that’s me, apologises.
A Our apologies won’t be enough, here they are all the same with a refund.
- Sorry, your subscription expired on the 3rd, it wasn’t renewed.
- Sorry the storm took your roof.
- A thousand apologies to the pot plant, latest victim of this controversy.
- We apologise to the pigeons, now deprived of crumbs.
- Our apologies to anyone bothered by the truth.
- Sorry to the competition, our prices are going down again.
- Please note that our apologies are reserved for polite customers.
- Sorry to fans of conspiracy theories, the truth is more mundane.
- All our apologies to the dog, who didn’t like it either.
- Sorry not to share your opinion.
- Sorry, I thought I was talking to an adult.
`;

export const MADE_UP_APOLOGIES: readonly MadeUp[] = [...madeUp(FRENCH, 'fr'), ...madeUp(ENGLISH, 'en')];
