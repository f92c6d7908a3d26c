import type { Act, ReadLanguage } from '../../../src/replies/reading.ts';

/**
 * Sentences made up for tuning, by class of wording, not drawn from any corpus: what each does. `A` apologises, `R` takes it
 * to one-to-one, `Q` asks, `RQ` both; `-` none of these, though it may look like one.
 */
const FRENCH = `
R Un p’tit mail à sav@lunel.example et on s’en occupe.
R Sonnez-moi au 06 00 00 00 12 quand vous voulez.
R Passez-nous un coup de bigo demain matin.
R Je vous propose qu’on se téléphone cet après-midi.
RQ Pourriez-vous nous faire parvenir la facture par courriel ?
RQ On en parle en MP ?
R Notre conseillère se chargera de vous joindre avant ce soir.
- Mme Colin prendra attache avec vous.
R Vous trouverez ma réponse dans votre messagerie.
- Le service après-vente vous contactera dès demain.
R Je te réponds en privé tout de suite.
R Merci de remplir le formulaire de contact, rubrique « sinistre ».
R Il suffit de répondre au SMS que vous recevrez.
R Ouvrez un ticket sur l’espace client, il sera pris en charge.
R Contactez-nous, on s’en occupe.
R N’hésitez pas à nous écrire directement.
R Envoyez vos coordonnées à l’adresse contact@fleur.example.
R Joignez le transporteur au numéro indiqué sur l’avis.
R On vous a laissé un message vocal, rappelez quand vous pouvez.
R Je viens de vous adresser un message privé.
R Tel : 01 00 00 00 45, demandez Sylvie.
R J’ai besoin de vous parler de vive voix.
R Parlons-en au téléphone, ce sera plus simple.
R Un technicien va vous appeler pour fixer l’heure.
R Toute réclamation doit être envoyée en recommandé au siège.
R Rapprochez-vous du service clientèle de la banque.
R Si tu préfères, balance-moi ton numéro en dm.
R Le détail du geste vous sera communiqué par e-mail.
RQ Voulez-vous que je vous appelle ?
R Laissez-moi vos coordonnées, je m’en charge.
R Je reste joignable au 06 00 00 00 77.
R Il faut voir ça avec eux par téléphone.
R Écrivez au médiateur, l’adresse est sur votre contrat.
RQ On se cale un appel ?
R Faites-nous un petit message privé avec la référence.
R Suite en DM.
R Check tes dm stp.
R Mon collègue vous passera un coup de fil dans la matinée.
R Venez nous en parler sur le chat, de 9 h à 18 h.
- Je prends contact avec vous dans la journée.
R Vous pouvez aussi nous joindre sur WhatsApp.
R Toute notre équipe reste à votre disposition par téléphone.
- Passez nous voir à l’atelier, on regarde ça ensemble.
- La réponse est dans la FAQ, rubrique retours.
- Voyez avec la mairie.
- Nous avons reçu votre courrier du 3 mars.
- Merci pour votre appel d’hier.
- Nous avons écrit à tous nos abonnés lundi.
- Pas la peine de nous écrire en privé, on répond à tout le monde ici.
- Le livreur n’a pas trouvé votre boîte aux lettres.
- Vous aviez passé commande par téléphone, c’est là que l’erreur s’est glissée.
- Votre ligne est rétablie depuis midi.
- J’ai appelé le fournisseur ce matin, il confirme le défaut.
- Le chat va mieux, il mange de nouveau.
- La cheffe a appelé la véto, tout est rentré dans l’ordre.
- Nous rappelons que la piscine ferme à 20 h.
- On rappelle tous les lots vendus en mars.
- Je reviens vers vous ici demain à midi.
- Le mot « gratuit » n’aurait pas dû figurer dans le mail.
- Nous mettons le courrier à jour et l’affichage aussi.
- La page de la commune donne les horaires.
- Ici, pas de messagerie cachée : on répond devant tout le monde.
- Le numéro de lot est sous le couvercle.
- J’écris à l’école pour lui dire que l’erreur vient de nous.
- Votre téléphone est réparé, il vous attend au comptoir.
- Appelez le 15 sans attendre.
- Il écrit très bien, ce monsieur.
Q Vous étiez combien à table ?
Q Vous habitez quel quartier ?
Q Il lui faut du combien ?
Q Bonjour Anne, la commande date de quand ?
Q Savez-vous si le colis a été ouvert ?
Q Le chien a-t-il mangé depuis ?
Q Ça vous va si je passe à 18 h ?
Q Je passe vous le déposer ce soir, vous serez là ?
Q Dites-moi juste quelle taille, je l’envoie ce soir.
Q Dis-nous où et quand, on enquête.
Q Qui vous a reçue au guichet ?
Q Un remboursement ou un échange ?
Q Puis-je passer demain vers 9 h ?
Q Peut-on vous livrer samedi ?
Q Pourriez-vous nous redonner votre numéro de dossier ?
Q Vous souvenez-vous de l’heure ?
Q Serait-il possible d’avoir une photo ?
Q Tu me redis la couleur ?
Q Pour retrouver votre billet, il me faut le nom : c’est lequel ?
Q Bonjour Paul, était-ce avant ou après le déménagement ?
Q Comment va votre fils ?
Q Vous êtes blessée ?
Q Comment pouvons-nous réparer ça ?
Q Qu’est-ce qui vous arrangerait ?
Q Bonsoir, vous etes passe a quelle heure svp
Q Bonjour, c’etait quel magasin
Q Pouvez vous me donner votre adresse
Q Nous aimerions savoir quel jour vous êtes venus.
Q Merci de nous préciser quel modèle vous avez acheté.
Q Accepteriez-vous qu’on vous invite à déjeuner ?
Q Est-ce que le bruit continue ce soir ?
Q Vous avez reçu un mail de confirmation ?
Q Reste-t-il de l’eau dans la cave ?
Q Vous voulez bien nous montrer la photo ?
Q À quel nom était la réservation ?
Q Vous l’avez acheté chez nous ou sur internet ?
Q Votre voisin a eu la même panne ?
- Vous vous attendiez à quoi, à ce prix-là ?
- Qui n’a jamais fait d’erreur ?
- Faut-il vraiment tout expliquer ?
- Vous avez déjà travaillé dans un restaurant, au moins ?
- Et si vous lisiez la notice avant de râler ?
- Un problème ? Une solution : notre assistance.
- Besoin d’un conseil ? Notre équipe vous répond 7 jours sur 7.
- Une question sur votre facture ? Tout est sur le site.
- Pourquoi ce retard ? Parce qu’un camion est tombé en panne.
- Qu’avons-nous changé ? La procédure, le tri, et le responsable.
- Sommes-nous fiers de cette soirée ? Non.
- Vous demandez « où est passé mon colis ? » : il est à Lyon.
- Vous vouliez quoi, un tapis rouge ?
- Elle est pas belle, la vie ?
- C’est toujours la faute des autres, hein ?
- Comme par hasard, vous écrivez le jour de la facture, non ?
- Depuis quand faut-il une carte pour manger ici ?
- Vous croyez qu’on a que ça à faire ?
- Tu veux qu’on te borde aussi ?
- Vous savez ce que coûte un pneu ?
- Envoyez-nous votre numéro de commande.
- Nous cherchons à comprendre ce qui s’est passé.
- Inquiet pour votre bagage ? Suivez-le sur l’application.
- Que demande le peuple ?
- Pourquoi ne pas avoir appelé tout de suite ?
- On est dans quel monde, franchement ?
- Vous avez lu ce que vous avez signé ?
- Non mais vous vous entendez ?
- Elle vous a fait quoi, ma serveuse, pour mériter ça ?
A Toutes nos excuses pour ce raté, Inès.
A On s’en veut, pardon.
A Oups, pardonnez-nous pour ce bug.
A Je vous dois des excuses, les voici.
A Croyez bien que nous sommes confus.
A C’est avec beaucoup de honte que je vous demande pardon.
A Mille fois désolée, Karine.
A Excuse-nous pour le boucan d’hier soir.
A Nous déplorons vivement cet accident.
A Vous avez toutes mes excuses.
A Nous ne saurions assez nous excuser.
A Je suis vraiment navré de ce qui s’est passé lundi.
A Nous regrettons sincèrement l’attente que vous avez subie.
A Acceptez mes plus plates excuses.
A Encore pardon à Louise et à sa maman.
A Désolé·e·s pour la gêne, tout remarche.
A Excuses sincères pour ce loupé.
A Au nom de toute la boutique, pardon.
A Je regrette de vous avoir répondu sur ce ton.
A Nous vous prions d’agréer nos excuses.
A Scuzez-nous pour le retard.
A Ns sommes dsl pour lattente.
A Je m’en excuse.
A L’hôpital vous présente ses excuses.
A Je fais amende honorable : pardon.
- Désolé, mais le règlement est le même pour tous.
- Désolé que vous ayez mal interprété nos propos.
- Si un client s’est senti lésé, il nous en voit désolés.
- Le chauffeur s’excusera auprès de vous dès son retour.
- Notre cuisinier vous a déjà présenté ses excuses hier soir.
- Aucune excuse à ça : on a mal travaillé.
- C’est sans excuse.
- Ce n’est pas une excuse, juste une explication.
Q Pardon ? Vous pouvez répéter ?
- Pardonnez ma franchise, mais vous exagérez.
- Nous n’avons pas à nous excuser d’appliquer la loi.
- Désolés d’avoir des prix que tout le monde ne peut pas payer.
- Vous exigez des excuses publiques.
- Désolé pour vous, ça doit être dur.
- Nous sommes désolés d’apprendre le décès de votre mère.
- On ne va pas s’excuser de faire notre métier.
- Navrés d’être compétents.
- Nous sommes désolés que la vérité vous dérange.
- Désolé, on ne reprend pas les articles portés.
- Je regrette, c’est non.
- Nos excuses à ceux que cela aurait pu heurter.
- Oh pardon, on avait oublié que Madame savait tout.
- Le maire regrette que certains cherchent la polémique.
- Les excuses ne suffisent pas : voici ce que nous faisons.
- Vous n’avez pas à vous excuser, vous avez bien fait de nous écrire.
- Excusez du peu !
- Inutile de vous excuser.
Q Bonjour Lucas, on voudrait vous dédommager : quel créneau vous irait la semaine prochaine ? Sophie
Q Bonjour, merci du signalement. Le bac était-il déjà fêlé à la livraison ou s’est-il abîmé ensuite ? Nadia
Q Il manque quoi exactement dans le colis ? On complète dès demain.
Q C’était la caisse du fond ou celle de l’entrée ? Je visionne les images ce soir.
Q Auriez-vous gardé l’emballage, par hasard ?
Q Votre maman peut-elle recevoir quelqu’un jeudi matin ? On passerait à deux. Marc
Q On vous le change contre un neuf, ou vous préférez un avoir ?
Q Pour quelle date aviez-vous réservé ?
Q Un geste qui vous paraîtrait juste, ce serait quoi ?
Q Bonjour, savez-vous à quelle heure la panne a commencé chez vous ?
Q Et le petit, il va comment aujourd’hui ?
Q Merci de confirmer si le robinet fuit encore.
Q Dites oui ou non, et le camion part ce soir.
Q Je cherche votre dossier : il est au nom de qui ?
Q Bonjour Inès, tu pourrais préciser la salle stp
Q Quelqu’un a-t-il relevé la plaque du camion ?
Q Vous dormez où cette nuit ? On vous trouve une chambre si besoin.
Q Serait-ce la rampe du bâtiment B ?
Q Ça s’est passé avec quel chauffeur, le matin ou le soir ?
Q Qui avez-vous eu au guichet, un homme, une femme ?
Q Combien êtes-vous dans la famille ? Je prépare les bons.
Q Quand pouvons-nous passer le reprendre ?
Q Une précision : le badge marchait-il encore dimanche ?
Q Êtes-vous d’accord pour que nous publiions votre photo avec la correction ?
Q Voyez-vous un numéro de lot sous la boîte ?
Q Cela vous laisse-t-il le temps d’ici samedi ?
Q Vous l’aviez payé par carte, je crois ? Le crédit part demain.
Q Nous avons besoin de savoir depuis combien de temps l’ascenseur est bloqué.
Q Pouvons-nous vous offrir le repas de dimanche ?
Q L’odeur vient-elle de l’évier ou de la douche ?
Q Bonjour Mme Roy, à combien s’élève la facture du garagiste ?
Q Tu préfères jeudi ou vendredi ?
Q Est-ce à cause du bruit que vous êtes partis ?
Q Faut-il prévoir un fauteuil pour votre père ?
Q Voudriez-vous rencontrer le chef ? Il tient à s’expliquer.
Q Il vous en reste ? Ne les mangez pas, rapportez-les.
Q Quelle était la température dans la salle ?
Q Lequel de nos deux magasins, Clichy ou Batignolles ?
- Et vous, vous faites comment quand il gèle ?
- Vous n’avez rien de mieux à faire un dimanche ?
- Qu’est-ce qu’on y peut ?
- Pourquoi tant de haine ?
- Vous payez une baguette un euro et vous voulez le boulanger avec ?
- Non mais c’est une blague ?
- On vous a forcé la main peut-être ?
- C’est qui, déjà, qui a signé le contrat ?
- Que fait la concurrence ? Pareil, en plus cher.
- Ce que nous allons faire ? Changer la serrure, dès lundi.
- Comment en est-on arrivé là ? Une erreur de tri, la nôtre.
- Des questions ? Le standard est là pour ça, au comptoir.
- À quand la prochaine leçon de morale ?
- Qui vous a dit de venir un samedi ?
- Est-ce que je viens critiquer votre travail, moi ?
- Vous êtes au courant que c’est la montagne, la montagne ?
- Quoi de plus normal ?
- Vous préférez quoi, qu’on ferme ?
- Depuis quand on juge un hôtel sur ses rideaux ?
- C’est donc ça, le respect ?
- On recommence quand vous voulez !
- Le coupable ? Un joint à deux euros.
- Vous aviez vu le panneau, non ?
- Ça vous arrive de dire bonjour ?
- Et la marmotte, elle met le chocolat ?
- Franchement, qui lit encore ces avis ?
- Devinez qui paie à la fin ?
- Vous étiez vraiment dans notre restaurant, ce soir-là ?
R Je vous fais un mail dans l’heure.
R On se parle au téléphone quand vous voulez, le mien est le 06 00 00 00 21.
R Notre médiatrice prendra contact avec vous par courrier.
R Glissez votre référence dans le formulaire du site, je surveille.
R Le mieux est de m’appeler directement à l’atelier.
R Je t’ai écrit en privé à l’instant.
R Vous recevrez sous 48 h un courriel avec le détail du calcul.
R Voyez ça avec votre banque, par téléphone ou en agence.
R Une conseillère vous joindra demain matin sur votre portable.
R Merci d’adresser votre demande à sav@brume.example avec photos.
R Merci de voir avec le syndic, par écrit.
R Nous vous avons répondu par message privé avec l’étiquette de retour.
R Répondez à ce SMS pour choisir votre créneau.
R La suite, on se la dit en messages privés.
R J’attends votre coup de fil, demandez Rémi.
R Laissez un mot sur mon répondeur.
R Écrivez-moi, je lis tout : direction@pin.example
R Je vous sonne ce soir.
R Vous avez un message de ma part dans votre boîte.
R Prenez rendez-vous téléphonique avec notre juriste.
R Le numéro du service est au dos de votre carte : appelez-le dès que possible.
R Passez par la messagerie de l’application, onglet « Aide ».
R Saisissez votre assurance, c’est elle qui instruit.
R Quelqu’un de chez nous vous passera un coup de téléphone avant midi.
R Votre dossier étant nominatif, poursuivons ailleurs que sur cette page, par mail.
R Appelez notre numéro vert, il est gratuit.
R Je vous envoie mes coordonnées en message.
R Nous restons joignables au standard jusqu’à 19 h.
R Faites-en la demande par lettre au siège.
R Un courrier vous a été adressé hier avec le bon de retour.
R Un petit texto et j’arrive.
R Contacte ton bailleur, c’est lui qui décide.
R Le plus simple : vous m’envoyez une photo par WhatsApp.
R On prend ça en DM.
R Je te réponds là-bas, en privé.
R Répondez-nous par retour de mail.
R Il faudra en parler avec l’assureur, numéro sur votre contrat.
R Vous pouvez nous joindre 7 j/7.
- Passez à l’accueil, demandez Karim, il vous attend.
- Le téléphone de l’agence est en panne depuis lundi.
- Nous répondons ici à tous, et nulle part ailleurs.
- Votre courrier a été lu et relu.
- Nous avons prévenu la mairie par mail ce matin.
- J’appelle le fournisseur dès l’ouverture et je reviens ici.
- Le médecin a eu votre fils au téléphone, il va bien.
- Vous nous aviez écrit le 3, et personne n’avait répondu : c’est notre faute.
- L’adresse mail affichée en vitrine était fausse, elle est corrigée.
- Notre messagerie a planté tout le week-end.
- La lettre aux parents sera corrigée et renvoyée à tous.
- On ne vous demandera pas de passer en privé, vous avez raison en public.
- Le service client a été débordé, nous l’avons renforcé.
- Voyez avec l’aéroport.
- Le formulaire était mal traduit, il est retiré.
- Les horaires sont affichés sur la porte et sur notre site.
- Nous prendrons contact avec le syndicat des transports.
- Notre standardiste a raccroché trop vite, elle le sait.
- Je laisse le mot de la fin à Paul.
- On envoie un plombier demain à 8 h.
- Nous donnons votre message à la cheffe.
- Merci d’avoir pris le temps d’écrire.
- Vous recevrez un nouveau vélo lundi.
- Le message sur l’écran n’était pas clair.
- Nous discutons avec le fournisseur d’une autre formule.
- Un tirage au sort désignera les gagnants, sur cette page.
A Je suis confuse, Denise : j’ai inversé les deux commandes.
A Mille excuses pour ce couac.
A Au nom du club, je demande pardon à tous ceux qui ont attendu sous la pluie.
A Toute l’équipe s’excuse.
A Je vous présente, au nom de la société, mes regrets les plus sincères.
A Il ne me reste qu’à m’excuser.
A Nous voilà bien penauds. Pardon, Gilles.
A Sincèrement, on est désolés d’avoir gâché la fête.
A Pardon, pardon, pardon.
A Mes excuses les plus plates à la dame du 3e rang.
A Nous vous devons des excuses, et nous vous les faisons ici.
A C’est un vrai regret pour nous, et nous vous demandons de nous en excuser.
A Excusez notre retard.
A Je m’excuse platement pour ce que mon employé vous a dit.
A Nous sommes navrés que l’ambulance ait mis quarante minutes.
A Désolé que ta commande soit arrivée froide.
A Nous regrettons que vous ayez dû payer deux fois.
A Nous en sommes les premiers désolés.
A On vous a mal accueillis et on s’en excuse.
A Pardonnez-moi, j’ai confondu les deux rues.
A Encore navrée pour tout ça.
A Nous tenions à vous dire combien nous regrettons cette soirée.
A La direction vous prie d’excuser cet incident.
A Sorry pour le bazar.
A Toutes mes confuses !
A Nous nous excusons auprès de Mme Petit et de ses enfants.
A Navrés de vous avoir fait attendre.
A Nous sommes désolés de la façon dont on vous a parlé.
A J’ai honte, et je vous demande pardon.
- Désolés de lire ça.
- Si erreur il y a, nous nous en excusons.
- Excusez-moi, mais la notice est claire.
- Nous nous excusons si vous avez pu vous sentir lésé.
- Il n’y a pas d’excuse à ce qui s’est passé.
- Nous regrettons d’avoir à vous contredire.
- Navré que vous voyiez les choses ainsi.
- Nos excuses ont été adressées à la famille la semaine dernière.
- Désolée d’être une petite boutique qui ferme le soir.
- Le préfet a présenté ses excuses.
- Nous ne présenterons aucune excuse.
- Désolé, on n’est pas devins.
- Je ne m’excuserai pas d’avoir appliqué la loi.
- Vous méritez mieux que des excuses.
- Une excuse ne suffirait pas.
- Désolé mon grand, la vie est dure.
- Nous regrettons l’époque où l’on se parlait poliment.
- L’excuse du trafic ne tient pas, vous avez raison.
- Désolé de vous décevoir : le menu n’a jamais compris le vin.
AQ Bonjour Farid, le monte-charge vous a laissé coincé quarante minutes et personne n’a décroché : c’est grave et nous vous demandons pardon. Le technicien est sur place. Comment vous sentez-vous ce matin ? Lise
- Merci pour votre message. Nous prenons note de vos remarques et mettons tout en œuvre pour améliorer la satisfaction de notre clientèle.
R Bonjour, nous comprenons votre agacement. Afin de traiter votre demande, merci de nous transmettre votre numéro de dossier en message privé. Cordialement, le service client
- Vous n’avez manifestement pas lu nos conditions. Tout y est, page 4.
AR Le gâteau était raté, vous avez raison, et c’est moi qui l’ai laissé partir. Je vous présente mes excuses, Sonia. Je le refais pour dimanche ; appelez-moi au 06 00 00 00 33 pour l’heure. Bruno
- Cette rumeur est fausse : aucun animal n’a été blessé, le vétérinaire du zoo l’a confirmé à 14 h et son compte rendu est en ligne.
Q Tout d’abord, merci de nous l’avoir signalé. La photo montre une date de mars ; le pot venait-il de notre rayon frais ou de la tête de gondole ? Je retire le lot dès ce soir. Anne, cheffe de rayon
- Désolés si le goût de notre sauce n’est pas au vôtre.
- On ne va quand même pas s’excuser parce qu’il a plu.
A Franchement, on a honte : vingt minutes pour un café, et froid en plus. Pardon à toute la table, la prochaine tournée est pour nous.
R Notre prestataire de livraison est seul responsable de ce retard. Veuillez vous rapprocher de lui.
- Vous êtes gentil, mais des clients comme vous, on s’en passe.
- Tout commentaire diffamatoire fera l’objet de poursuites. Notre avocat a été saisi.
AR Bonsoir Maëlle, la serrure de la cabine 12 était cassée depuis mardi et nous ne l’avions pas condamnée : c’est notre négligence et je m’en excuse. Elle l’est désormais. Je vous appelle demain à 9 h au numéro de votre abonnement. Karim, piscine des Tilleuls
Q Haha, bien vu pour la girafe. Elle s’appelle comment, sur votre dessin ?
- Oh là là, un cheveu ! Appelez la police scientifique !
AQ Deux heures au téléphone pour rien, on vous doit des excuses. La ligne est réparée depuis 11 h : est-ce que le problème de facture est toujours là ?
- Nous sommes navrés d’apprendre que votre séjour n’a pas été à la hauteur de vos attentes.
R Bonjour Hugo, c’est bien un bug de notre application, depuis la mise à jour de lundi. Le correctif sort ce soir à 20 h. Si votre trajet a été facturé deux fois, répondez au mail de confirmation, je rembourse dans l’heure. Zoé
- Les prix ont augmenté de 8 % parce que la farine a pris 30 %. Nous avons gardé la tradition à 1,10 €.
- Et vous, vous n’avez jamais fait d’erreur dans votre vie ?
A Mes excuses, Théo : je vous avais promis une réponse hier et je ne l’ai pas donnée. La voici : le pont rouvre le 12.
- Comme indiqué sur le billet, les retards ne donnent lieu à aucun dédommagement. Le règlement est le même pour tous.
AR Madame Diallo, votre mère a attendu son repas jusqu’à 14 h 30. Rien ne justifie cela et je vous prie d’accepter nos excuses. Une aide-soignante est affectée à son étage depuis ce matin. Je reste joignable sur ma ligne directe, 01 00 00 00 71. Hélène Roux, directrice
- Bonjour, nous vérifions avec l’équipe du soir et revenons vers vous ici avant midi.
- Nous avons écrit à la préfecture et publierons sa réponse.
Q Merci Léon ! Ça nous touche beaucoup, on montre votre mot à toute la cuisine. Vous revenez pour la saison des truffes ?
- Notre enseigne accorde la plus grande importance à la qualité. Depuis 1952, des millions de familles nous font confiance.
- Navrés que la plaisanterie vous ait échappé.
AR Pardon Nadège. Le chèque-cadeau était périmé et la caissière n’aurait pas dû vous faire la leçon. Un neuf vous attend, au double ; dites-moi par mail à quelle adresse l’envoyer : julie@cosy.example
Q Bonjour Paul, on regarde ça tout de suite. Votre abonnement, c’est le mensuel ou l’annuel ? Tom
- Le client est roi, mais là, Sa Majesté exagère un peu, non ?
R On ne règle pas les litiges en public. MP.
- Grosse affluence samedi, deux collègues malades : on a fait avec les moyens du bord.
A Nous avons publié hier une photo de votre fille sans votre accord. Elle est supprimée depuis 8 h 10. C’était une faute et nous la regrettons profondément.
RQ Bonjour Mme Lopez, est-ce que je peux vous appeler vers 17 h pour fixer le passage du plombier ? Yann
- À toutes celles et ceux qui nous insultent depuis ce matin : respirez.
- Contrairement à ce que vous dites, la facture a été envoyée deux fois.
R Les 40 places surbookées, c’est nous. Chaque personne concernée aura une chambre au même prix ce soir ; présentez-vous à l’accueil ou téléphonez au 04 00 00 00 60.
- C’est votre avis.
A Vous avez raison de râler. La neige n’y est pour rien : on n’avait pas salé. Désolé pour votre chute, le trottoir est salé depuis 7 h.
Q Quelle taille fait votre fils ? J’ai un 8 ans et un 10 ans de côté, passez quand vous voulez.
- Qui peut croire une chose pareille ? Certainement pas nos 3 000 adhérents.
- Le conducteur aurait dû vous attendre. Il a été reçu ce matin par son chef et les consignes sont rappelées à tous.
A Excusez-nous du dérangement, le chantier finit vendredi.
- Inutile de s’énerver, on est au courant.
R Si cela vous arrange, je peux aussi vous répondre par téléphone, mais la réponse sera la même ici : vous serez remboursé jeudi.
- Merci de rester poli, sinon on bloque.
AQ Désolée pour le quiproquo, Rose. Je pensais que le tiramisu était sans alcool et je me suis trompée. Votre fille va bien ?
- Chaque année c’est la même chose : quelques mécontents et 12 000 personnes ravies.
- Le maire ne souhaite pas commenter.
A Toutes nos excuses aux riverains : la sono devait s’arrêter à minuit, elle s’est arrêtée à 2 h. L’organisateur paie l’amende et ne reviendra pas.
R Écrivez-nous à litiges@cap.example en joignant le constat.
- Nous avons bien reçu votre mail et nous y avons répondu mardi ; la voici publiquement, puisque vous la demandez : non, le terrain n’est pas vendu.
Q C’est noté, et c’est anormal. Il faisait quelle température dans le wagon, à peu près ? On recoupe avec les relevés.
- Pourquoi tant de retard ? Un seul mot : la grève.
A Je regrette ma réponse d’hier. J’étais à cran, vous ne l’étiez pas sans raison. Le solde vous est remboursé. Gaël
- Désolé, mais non : la photo date de 2019 et ne vient pas de chez nous.
R Un conseiller spécialisé prend le relais et vous contactera par téléphone aujourd’hui.
- Vous auriez dû nous appeler avant de jouer les justiciers sur internet.
AQ Sept semaines pour un dossier de bourse, c’est sept de trop, pardon Yanis. Il manquait une pièce et personne ne vous l’a dit. Vous pouvez me la scanner d’ici vendredi ? Odile, service des bourses
Q Beurk. La vis était dans la mie ou collée dessous ? On arrête la ligne 2 en attendant.
- C’est scandaleux, on est d’accord. Les deux poneys sont au pré depuis midi, ils n’étaient pas attachés au soleil par choix mais par bêtise, la nôtre. Gwen
R Votre demande a été enregistrée sous le n° 4471. Vous recevrez une réponse par courrier sous trois semaines.
R Pour toute question, notre hotline est ouverte de 8 h à 20 h.
- Nos équipes ont travaillé tout le week-end, un peu de respect ne serait pas de trop.
A Franchement désolé pour le concert, Lou. La sono a grillé à 21 h 10 et on a mis une heure à vous le dire : c’est long, c’est nul, c’est nous. Places remboursées d’office. Max
- Si vous trouvez ça cher, rien ne vous oblige à venir.
AR Bonsoir Madame, l’aide à domicile n’est pas venue deux soirs de suite et votre père n’a pas dîné. Nous vous présentons nos excuses, à lui d’abord. Une remplaçante arrive ce soir à 19 h. Je vous téléphone juste après. Sandrine Petit
RQ Tu peux nous envoyer une capture en DM stp ?
- On a bien rigolé avec votre photo, l’ours en peluche mérite une promotion !
Q Non, il n’y a pas de gélatine dans ces bonbons. Vous aviez une autre recette en tête ?
- Nous ne sommes pas responsables des objets perdus, c’est écrit à l’entrée du vestiaire.
A Oups. Le panneau disait « ouvert », nous étions fermés. Pardon pour le détour, Agnès, et pour le chien.
R Nous avons besoin d’éléments que l’on ne peut pas publier. Écrivez à la directrice, dir@petitspas.example, elle vous répond ce soir.
- Le lot 88 est rappelé, les autres ne sont pas concernés. La liste est sur notre site et affichée en magasin.
- Vous pourriez au moins dire merci.
A Nous vous avons laissés deux heures dans un bus sans eau. Aucun mot ne suffit, mais nous vous demandons pardon.
R Bonjour, afin de préserver la confidentialité de votre dossier, je vous invite à poursuivre cet échange via la messagerie sécurisée de votre espace. Bien à vous
Q Désolée d’apprendre ça. Vous étiez à quelle plage, la grande ou celle du phare ?
- Des excuses ? Et puis quoi encore, des croissants ?
AR Mea culpa. J’ai supprimé votre commentaire en croyant à un doublon, je le remets. Et je vous envoie le rapport par mail. Théo
- Ça alors, un client qui sait tout mieux que le boulanger.
- Le conducteur dit avoir respecté l’horaire. Nous regardons les relevés GPS du bus et nous publierons ce qu’ils disent, même si ça nous donne tort, demain midi.
Q On est navrés de lire ça. Qui vous a servi, Kévin ou la dame aux cheveux courts ?
R Appelez plutôt le syndic, la chaufferie n’est pas à nous.
A La ville s’excuse auprès des familles de la rue des Lilas : la collecte a sauté deux fois, elle passe demain à 6 h.
- Ce sont les risques du métier de client.
- C’est une société externe qui gère le parking, pas nous.
Q Merci pour la photo, elle nous aide. Est-ce que la tache part à l’eau ? Si oui, rien de grave ; sinon rapportez-le, on le change.
AR Vous avez attendu mon appel tout l’après-midi, et je ne l’ai pas passé : j’en suis désolée. Il sonnera à 18 h pile. Rachida
- Merci de ne pas hurler.
- Sans preuve d’achat, pas d’échange.
RQ On peut vous joindre sur quel numéro ?
- Nous sommes fiers de nos 40 ans de savoir-faire et de nos équipes passionnées.
A Excusez la réponse tardive : le toit est bâché depuis hier, l’artisan revient lundi.
- Je ne vois pas de quoi nous devrions nous excuser.
R Votre remboursement dépend de la plateforme qui a vendu le billet ; son service client répond au 09 00 00 00 12.
- Le 15, tout de suite, si elle respire mal. Pour le reste, on est là.
Q Ouille, et la cheville, elle a dégonflé ?
- Bon, ben on prendra vos impôts pour agrandir la salle, ça vous va comme ça ?
AQ Vous dormiez et nos marteaux-piqueurs ont démarré à 6 h. L’arrêté dit 8 h : on s’est mis en faute, désolés. Les nuits ont-elles été calmes depuis jeudi ? Léo, chantier du port
- Ah ça, pour écrire des avis, il y a du monde. Pour venir aider au chargement, moins.
R Votre colis dort au dépôt, et c’est chez nous que ça coince. Un SMS vous donnera l’heure de passage, demain entre 9 h et 11 h.
- Il n’y a jamais eu de rats, ni aujourd’hui, ni avant.
A Nous voulions faire rire, nous avons blessé. L’affiche est retirée de toutes nos vitrines, et nous nous excusons auprès des personnes sourdes.
Q Rien à redire, c’est à nous de réparer. Plutôt un billet de train ou le taxi de demain ?
- Vous cherchez quoi, le buzz ?
- Désolés que notre sens de l’humour ne soit pas le vôtre.
R Hâte de vous lire : contact@moulin.example
- On vous lit, on vérifie, et on vous dit ici ce soir.
A Bonjour Mme Faure, je regrette ce courrier froid et mal adressé à quelqu’un en deuil. Il est annulé, vous ne devez rien. Pascal Mounier
- À force de crier au loup, plus personne ne vous croira.
- Les travaux ont été votés en 2021 et annoncés trois fois. Ils finissent le 30.
AR Le wifi a sauté pendant votre entretien, et ça, c’est impardonnable pour un hôtel d’affaires. Nuit remboursée, et si l’employeur veut un mot de notre part, donnez-moi son mail en privé. Désolé, Samia.
- Vous réservez la veille pour un 14 juillet et vous êtes surpris que ce soit complet ?
- Que dire de plus ? La vidéo parle d’elle-même.
- Vous laissez un enfant de quatre ans seul au bord du bassin, et c’est notre faute ?
- Combien d’hôtels offrent le parking à ce prix ? Nous, si.
- Et nos salariés, vous y avez pensé ? Eux aussi ont une famille.
- Vous appelez ça un retard ? Douze minutes.
- Où étaient ces clients si exigeants pendant l’hiver ?
- Qui mieux que nos vétérinaires pour en juger ?
- Vous pensez que cela nous amuse ? Nous subissons la grève autant que vous.
- On fait quoi, on ferme ? Soyons sérieux.
- Est-ce bien raisonnable de porter des talons sur une péniche ?
- Vous avez vu le prix du gaz ? Nous aussi.
- Depuis quand un dos-d’âne est-il une surprise ?
- Vous ne voudriez pas une glace avec ça ?
- Un cheveu, une étoile : logique, non ?
- Qui a envie d’un quartier sans terrasses ? Personne, nous non plus.
- Comment aurions-nous pu prévoir une telle affluence ?
- Faut-il rappeler que le service est bénévole ?
- Vous connaissez le dicton : qui casse paie ?
- Vous voulez vraiment que tout le monde sache comment vous avez parlé à notre apprentie ?
- Pourquoi changer une recette qui plaît à des milliers de gens ?
- Vous trouvez ça normal, d’insulter une caissière ?
- C’est quoi la prochaine étape, une manif pour une part de quiche ?
- À qui profite le crime ? Sûrement pas à nous.
- Et le chauffeur, on le met où ? Dans la soute ?
- Quelle entreprise n’a jamais connu un lundi difficile ?
- Notre secret ? Du beurre, encore du beurre.
- Pourquoi si cher ? Parce que c’est fait main.
- Vous demandez pourquoi. Nous aussi, et nous cherchons.
- Les travaux durent ? Oui, et nous le regrettons autant que vous le pensez.
- Alors, on râle ? Bonne journée quand même !
- Un petit creux ? Notre nouvelle carte est en ligne !
- Prêts pour l’été ? Nous aussi !
- Vous a-t-on mis un couteau sous la gorge pour signer ?
- Que vous faut-il de plus, un certificat du pape ?
- On continue, ou vous avez fini ?
- Vous êtes client ou procureur ?
Q Il reste deux créneaux, mardi 9 h et jeudi 17 h : lequel prenez-vous ?
Q Votre belle-mère est-elle rentrée de l’hôpital ?
Q On reprend depuis le début : le bruit, c’est la nuit ou le jour ?
Q Puis-je vous demander ce que le vendeur vous a dit exactement ?
Q Vous seriez là samedi matin pour le réparateur ?
- Désolé, le patron a dit non.
- Navrés, c’est la procédure.
- Désolé de casser l’ambiance, mais la photo est truquée.
- Nous regrettons que vous n’ayez pas choisi de nous appeler d’abord.
- Désolés, cuisine fermée à 22 h.
- Pardon ?
- Désolés de ne pas rentrer dans votre jeu.
- Navrée que la chef ne soit pas votre mère.
- Vous voulez que je dise pardon ? Jamais.
- Le livreur est désolé, il a eu une crevaison.
- Il n’est jamais trop tard pour s’excuser, madame.
- On s’excusera quand vous aurez lu le règlement.
- C’est vous qui devriez vous excuser auprès de Mina.
- Excusez-moi de vous demander pardon d’exister.
- Désolé, pas désolé.
- Désolés d’avoir 98 % de clients contents.
- Je suis désolée pour elle, elle n’a pas mérité vos mots.
- Nous regrettons cette polémique.
- Nous sommes désolés d’entendre que votre séjour vous a déçu.
- Désolé que ça vous fasse cet effet.
- Je regrette de ne pas pouvoir en dire plus.
- Votre avis mérite mieux qu’un simple « désolé ».
- Mille excuses, Votre Majesté.
- Sans vouloir m’excuser, voici le contexte.
- Les excuses, on laisse ça aux politiques.
A Désolés, c’était fermé et rien ne l’indiquait.
A Désolé pour tout à l’heure.
A Sincèrement navrés, Bilal.
A On est désolés pour la pizza, et pour la chaussette.
A Désolés que personne ne vous ait ouvert.
A Désolé de vous avoir raccroché au nez.
A Je suis désolé : j’aurais dû vérifier.
A Nous regrettons d’avoir laissé passer ça.
A Désolée que le paquet soit arrivé ouvert.
A Pardon d’avoir douté de vous.
A Désolés, notre carte n’était pas à jour.
R Voyons cela ensemble au téléphone, vous avez mon numéro.
R Notre standard vous attend.
R Faites une demande écrite au rectorat.
R Merci de vous identifier auprès du support.
R On vous envoie le lien de suivi par texto.
R Passez-moi un mail quand vous l’aurez reçu.
R Retrouvez-moi sur Messenger.
R La réponse part dans votre boîte mail ce soir.
R Notre conciergerie est joignable jour et nuit au 3210.
- Les numéros d’urgence sont affichés dans l’ascenseur.
- Le standard explosait ce matin, nous avons doublé l’équipe.
- J’ai eu la directrice de l’école au téléphone à 9 h.
- Le mail de confirmation partait à une mauvaise adresse, c’est corrigé.
- Nous répondons à chaque courrier, en moyenne en six jours.
- Votre appel a fait bouger les choses.
- Nos chauffeurs n’ont pas le droit de téléphoner au volant.
`;

const ENGLISH = `
R A quick email to care@lunel.example and we’re on it.
R Ring me on 0700 000 0112 whenever you like.
R Give us a tinkle tomorrow morning.
RQ Shall we speak on the phone this afternoon?
RQ Could you get the invoice to us by email?
RQ Can we take this to DMs?
R One of our advisers will be contacting you before tonight.
- Mrs Collins will be in touch.
R You’ll find my answer in your inbox.
R Customer services will get back to you by email.
R Replying to you privately now.
R Please complete the contact form, under “claims”.
R Just reply to the text you’ll receive.
R Raise a ticket in your account and it will be picked up.
R Get in touch and we’ll sort it.
R Feel free to write to us directly.
R Send your details to contact@flower.example.
R Contact the courier on the number on your card.
R We’ve left you a voicemail, call back when you can.
R I have just sent you a private message.
R Tel: 020 0000 0145, ask for Sylvia.
R I’d like to talk this through with you over the phone.
R Let’s have a chat on the phone, it’ll be simpler.
R An engineer is going to ring you to set a time.
R All complaints must be sent by recorded delivery to head office.
R Please speak to your bank’s customer service.
R Chuck us your number in a dm if you prefer.
R Details of the refund will be emailed to you.
RQ Would you like me to call you?
R Leave me your contact details and I’ll take it from there.
R You can reach me any time on 0700 000 0177.
R You would need to phone them about that.
R Write to the ombudsman, the address is on your policy.
RQ Fancy a quick call?
R Pop us a private message with the reference.
R DM sent.
R Check ur dms pls.
R My colleague will give you a bell in the morning.
R Come and talk to us on live chat, nine to six.
R I’ll be reaching out to you today.
R We’re also on WhatsApp, message us there.
R The whole team is available by phone.
R Please DM.
- Come and see us at the workshop and we’ll look at it together.
- The answer is in the FAQ, under returns.
- You’d have to take that up with the council.
- We received your letter of 3 March.
- Thank you for your call yesterday.
- We wrote to all our members on Monday.
- No need to message us in private, we answer everybody here.
- The driver could not find your letterbox.
- You had ordered by phone, and that is where the mistake crept in.
- Your line has been working again since noon.
- I called the supplier this morning and he confirms the fault.
- It was a close call, and you were right to be scared.
- The manager rang the vet and all is well.
- We remind everybody that the pool closes at 8.
- We’re recalling every batch sold in March.
- I’ll be back here tomorrow at noon with the answer.
- The word “free” should not have been in the email.
- The text of the sign has been corrected.
- The council’s page gives the opening times.
- No hidden inboxes here: we answer in front of everyone.
- The batch number is under the lid.
- I’m writing to the school to say it was our mistake.
- Your phone is repaired and waiting at the counter.
- Call 999 straight away.
- The phone lines were down until six.
- That was a good call on your part.
Q How many of you were at the table?
Q What area do you live in?
Q What size does she take?
Q Hello Anne, when was it ordered?
Q Do you know if the parcel had been opened?
Q Has the dog eaten since?
Q Is it all right if I come by at six?
Q I’ll drop it off tonight, will you be in?
Q Just tell me the size you need, which one is it?
Q Tell us where and when and we’ll look into it.
Q Who saw you at the counter?
Q A refund or an exchange?
Q May I come tomorrow around nine?
Q Can we deliver on Saturday?
Q Could you give us your case number again?
Q Do you remember the time?
Q Would it be possible to have a photo?
Q Remind me of the colour?
Q To find your ticket I need the name: what is it?
Q Hi Paul, was that before or after the move?
Q How’s your son?
Q Are you hurt?
Q How can we put this right?
Q What would suit you best?
Q hi what time did u come by pls
Q Hello, which shop was it
Q Can you give me your address
Q We would like to know what day you came.
Q Please let us know which model you bought.
Q Would you let us take you out to lunch?
Q Is the noise still going on tonight?
Q Did you get a confirmation email?
Q Is there still water in the cellar?
Q Would you mind showing us the photo?
Q Under what name was the booking?
Q Did you buy it from us or online?
Q Did your neighbour have the same fault?
- What did you expect at that price?
- Who has never made a mistake?
- Must we really explain everything?
- Have you ever actually worked in a restaurant?
- How about reading the manual before moaning?
- A problem? We have a solution: our helpdesk.
- Need advice? Our team answers seven days a week.
- A question about your bill? It’s all on the website.
- Why the delay? Because a lorry broke down.
- What have we changed? The procedure, the sorting and the person in charge.
- Are we proud of that evening? No.
- You ask “where is my parcel?”: it is in Leeds.
- What did you want, a red carpet?
- Isn’t life wonderful?
- It’s always somebody else’s fault, eh?
- Funny that you write on the day of the bill, no?
- Since when do you need a card to eat here?
- You think we’ve nothing better to do?
- Shall we tuck you in as well?
- Do you know what a tyre costs?
- Send us your order number.
- We are trying to find out what happened.
- Worried about your luggage? Track it in the app.
- What more could anyone ask for?
- Why did you not ring straight away?
- What sort of world are we living in, honestly?
- Did you read what you signed?
- Can you hear yourself?
- What did my waitress ever do to you to deserve that?
A Huge apologies for the mix-up, Inez.
A We feel terrible, forgive us.
A Oops, our apologies for that bug.
A I owe you an apology, and here it is.
A Please know how sorry we are.
A It is with real shame that I ask your forgiveness.
A A thousand apologies, Karen.
A Sorry about last night’s racket.
A We deeply regret this accident.
A You have my full apologies.
A We cannot apologise enough.
A I’m genuinely sorry for what happened on Monday.
A We sincerely regret the wait you went through.
A Please accept my humblest apologies.
A Sorry again to Louise and her mum.
A Sincere apologies for the slip-up.
A On behalf of the whole shop, we’re sorry.
A I regret answering you in that tone.
A Our bad, Sam.
A soz for the wait x
A Srry for the delay.
A I apologise for that.
A The hospital apologises to you.
A Hands up, and a heartfelt apology.
A My sincerest apology, Ms Bell.
- Sorry, but the rules are the same for everybody.
- Sorry you misread what we said.
- If any customer felt cheated, we are sorry.
- The driver will apologise to you as soon as he is back.
- Our cook already apologised to you last night.
- No excuse for this: we did a bad job.
- There is no excuse.
- That’s not an excuse, just an explanation.
Q Sorry? Could you say that again?
- Forgive my bluntness, but you exaggerate.
- We have nothing to apologise for in applying the law.
- Sorry our prices aren’t for everybody.
- You demand a public apology.
- Sorry for you, it must be hard.
- We’re sorry to learn of your mother’s death.
- We’re not going to apologise for doing our job.
- Sorry for being competent.
- We are sorry that the truth bothers you.
- Sorry, we don’t take back worn items.
- I’m afraid it’s a no, sorry.
- Our apologies to those it may have hurt.
- Oh sorry, we forgot you knew everything.
- The mayor regrets that some people are looking for a row.
- An apology is not enough: here is what we are doing.
- You have no need to apologise, you were right to write.
- You’ll be sorry.
- Better safe than sorry.
Q Hi Lucas, we’d like to make this up to you: which slot next week would suit? Sophie
Q Thanks for flagging this. Was the tub already cracked on delivery or did it break afterwards? Nadia
Q What’s missing exactly? We’ll send the rest tomorrow.
Q Was it the far till or the one by the door? I’ll go through the footage tonight.
Q Did you keep the packaging by any chance?
Q Can your mum see someone on Thursday morning? Two of us would come. Mark
Q Do we swap it for a new one, or would you rather have a credit?
Q What date had you booked for?
Q What would feel fair to you?
Q Hello, do you happen to know what time the outage began at yours?
Q And how’s the little one today?
Q Please confirm whether the tap is still leaking.
Q Say yes or no and the van leaves tonight.
Q I’m looking for your file: whose name is it under?
Q hi Ines could u say which room pls
Q Did anyone get the lorry’s number plate?
Q Where are you sleeping tonight? We’ll find you a room if need be.
Q One thing I need: had you opened the bottle before you noticed the smell?
Q Might it be the ramp at building B?
Q Which driver was it, the morning one or the evening one?
Q Who was at the desk, a man or a woman?
Q How many are you in the family? I’m getting the vouchers ready.
Q When can we come and collect it?
Q A detail: was the badge still working on Sunday?
Q Are you happy for us to publish your photo with the correction?
Q Can you see a batch number under the box?
Q Does that leave you enough time before Saturday?
Q You paid by card, I think? The credit goes out tomorrow.
Q We need to know how long the lift has been stuck.
Q May we treat you to Sunday lunch?
Q Is the smell coming from the sink or the shower?
Q Hello Mrs Roy, how much was the garage bill?
Q Thursday or Friday?
Q Was it the noise that made you leave?
Q Will your father need a wheelchair?
Q Would you care to meet the chef? He wants to explain himself.
Q Have you any left? Don’t eat them, bring them in.
Q How hot was it in the hall?
Q Which of our two shops, Clifton or Bedminster?
- And what do you do when it freezes?
- Nothing better to do on a Sunday?
- What are we supposed to do about it?
- Why so much hate?
- You pay a pound for a loaf and you want the baker thrown in?
- Is this some sort of joke?
- Did somebody twist your arm?
- What do the others do? The same, at twice the price.
- What will we do about it? Change the lock, on Monday.
- How did we get here? A sorting mistake, and it’s ours.
- Questions? The front desk is there for that.
- When’s the next sermon?
- Who told you to come on a Saturday?
- Do I come and criticise your job?
- You do know mountains are cold, right?
- What could be more natural?
- Would you rather we closed?
- Since when does anyone judge a hotel on its curtains?
- So that’s what respect looks like?
- The culprit? A two-pound washer.
- You did see the sign, didn’t you?
- Do you ever say hello?
- Pull the other one?
- Honestly, who still reads reviews?
- Guess who pays in the end?
- Were you even in our restaurant that night?
R I’ll drop you an email within the hour.
R Let’s speak on the phone whenever you like, mine is 0700 000 0121.
R Our mediator will be contacting you by post.
R Pop your reference in the form on our site, I’m watching for it.
R Best thing is to call me directly at the workshop.
R I’ve written to you privately just now.
R Within 48 hours you’ll get an email with the full calculation.
R That one’s for your bank, by phone or in branch.
R An adviser will ring your mobile tomorrow morning.
R Kindly address your request to care@mist.example with photos.
R Please take this up with the managing agent, in writing.
R We’ve replied by private message with the return label.
R Reply to this text to pick your slot.
R Let’s carry on in private messages.
R I’m expecting your call, ask for Remy.
R Leave a word on my answerphone.
R Write to me, I read everything: director@pine.example
R I’ll bell you tonight.
R You’ve a message from me in your inbox.
R Book a phone appointment with our legal adviser.
R The number’s on the back of your card: call it as soon as you can.
R Go through the app’s messaging, under “Help”.
R Someone from our side will give you a ring before noon.
R As your file is personal, let’s continue somewhere other than this page, by email.
R Call our freephone number.
R I’ll send you my contact details in a message.
R We can be reached on the switchboard until 7.
R Put the request in a letter to head office.
R A letter was sent to you yesterday with the return slip.
R One quick text and I’ll be there.
R Contact your landlord, it’s for them to decide.
R Easiest thing: WhatsApp me a photo.
RQ Could you get back in touch with your account manager?
R Taking this to DM.
R I’ll answer you over there, privately.
R Reply to us by return of email.
R You’ll have to talk to the insurer, number’s on your policy.
R You can reach us seven days a week.
- Come to reception and ask for Karim, he’s expecting you.
- The branch’s phone has been out of order since Monday.
- We answer everybody here and nowhere else.
- Your letter has been read and reread.
- We let the council know by email this morning.
- I’m calling the supplier as soon as they open and will be back here.
- The doctor spoke to your son on the phone and he’s well.
- You wrote to us on the 3rd and nobody answered: that’s our fault.
- The email address in the window was wrong and has been corrected.
- Our inbox crashed all weekend.
- The letter to parents will be corrected and sent again to everyone.
- We won’t ask you to go private, you’re right in public.
- Customer service was swamped and we’ve added people.
- Ask the airport.
- The form was badly translated and has been withdrawn.
- Opening times are on the door and on our website.
- We’ll be in touch with the transport union.
- Our receptionist hung up too fast, and she knows it.
- I’ll leave the last word to Paul.
- We’re sending a plumber tomorrow at 8.
- We’ll pass your message to the chef.
- Thank you for taking the time to write.
- You’ll get a new bike on Monday.
- The message on the screen wasn’t clear.
- We’re talking to the supplier about another recipe.
- Winners will be drawn at random on this page.
A I’m mortified, Denise, and sorry: I swapped the two orders.
A A thousand apologies for that hiccup.
A On behalf of the club I ask forgiveness of everyone who stood in the rain.
A The whole team apologises.
A On behalf of the company, please accept my sincerest regrets.
A All I can do is apologise.
A We feel rather sheepish. Sorry, Giles.
A Honestly, we’re sorry to have spoilt the party.
A Sorry, sorry, sorry.
A My humblest apologies to the lady in row three.
A We owe you an apology, and here it is.
A It is a real regret of ours, and we ask you to forgive us.
A Excuse our lateness.
A I apologise profusely for what my employee said to you.
A We’re so sorry the ambulance took forty minutes.
A Sorry your order turned up cold.
A We regret that you had to pay twice.
A Nobody is sorrier than we are.
A We gave you a poor welcome and we apologise for it.
A Forgive me, I mixed up the two streets.
A Sorry again about all this.
A We wanted to tell you how much we regret that evening.
A The management asks you to excuse this incident.
A Soz about the mess.
A Apologies all round!
A We apologise to Mrs Petit and her children.
A Sorry to have kept you waiting.
A We’re sorry for the way you were spoken to.
A I am ashamed, and I beg your pardon.
- Sorry to read that.
- If there was a mistake, we apologise for it.
- Excuse me, but the leaflet is clear.
- We apologise if you may have felt hard done by.
- There’s no excuse for what happened.
- We regret having to contradict you.
- Sorry you see it that way.
- Our apologies were sent to the family last week.
- Sorry for being a small shop that closes at night.
- The prefect has apologised.
- We will make no apology.
- The driver wants to apologise to you in person.
- Sorry, we’re not mind readers.
- I won’t apologise for following the law.
- You deserve better than an apology.
- An apology wouldn’t be enough.
- Sorry mate, life’s tough.
- We regret the days when people spoke politely.
- The traffic excuse doesn’t hold, you’re right.
- Sorry to disappoint: the set menu never included wine.
AQ Hello Farid, the goods lift left you stuck for forty minutes and nobody picked up: that is serious and we ask your forgiveness. The engineer is on site. How are you feeling this morning? Lise
- Thank you for your message. We take note of your remarks and do our utmost to improve customer satisfaction.
R Hello, we understand your annoyance. So that we can deal with your request, please send us your case number by private message. Kind regards, customer service
- You have obviously not read our terms. It is all there, on page 4.
AR The cake was a failure, you’re right, and I’m the one who let it go out. I apologise, Sonia. I’m making another for Sunday; ring me on 0700 000 0133 for the time. Bruno
- This rumour is false: no animal was hurt, the zoo’s vet confirmed it at 2 pm and her report is online.
Q First of all, thank you for pointing it out. The photo shows a March date; did the pot come from our chilled aisle or from the end display? I’m withdrawing the batch tonight. Anne, aisle manager
- Sorry if our sauce isn’t to your taste.
- We’re hardly going to apologise because it rained.
A Frankly, we’re ashamed: twenty minutes for a coffee, and a cold one at that. Sorry to the whole table, the next round is on us.
R Our delivery contractor alone is responsible for this delay. Please get in touch with them.
- You’re very kind, but we can do without customers like you.
- Any defamatory comment will be prosecuted. Our lawyer has been instructed.
AR Good evening Maëlle, the lock on cubicle 12 had been broken since Tuesday and we hadn’t closed it off: that is our negligence and I apologise. It is closed now. I’ll call you tomorrow at 9 on the number you gave for your membership. Karim, Lime Tree Pool
Q Ha, nicely spotted, the giraffe. What’s her name in your drawing?
- Oh dear, a hair! Call the forensics team!
AQ Two hours on the phone for nothing, we owe you an apology. The line has been fixed since 11: is the billing problem still there?
- We are saddened to learn that your stay did not live up to your expectations.
R Hello Hugo, it is indeed a bug in our app, since Monday’s update. The fix is out tonight at 8. If your ride was billed twice, reply to the confirmation email and I’ll refund you within the hour. Zoe
- Prices have gone up 8% because flour has gone up 30%. We’ve kept the traditional loaf at 1.10.
- And have you never made a mistake in your life?
A My apologies, Theo: I promised you an answer yesterday and did not give it. Here it is: the bridge reopens on the 12th.
- As stated on the ticket, delays do not give rise to any compensation. The rules are the same for everyone.
AR Mrs Diallo, your mother waited until 2.30 pm for her meal. Nothing justifies that and I ask you to accept our apologies. A care assistant has been assigned to her floor since this morning. You can reach me on my direct line, 0100 000 071. Helen Roux, manager
- Hello, we’re checking with the evening team and will come back to you here before noon.
- We have written to the prefecture and will publish its answer.
Q Thank you Leo! That means a lot, we’re showing your note to the whole kitchen. Will you be back for truffle season?
- Our brand attaches the greatest importance to quality. Since 1952, millions of families have trusted us.
- Sorry the joke went over your head.
AR Sorry Nadege. The gift card had expired and the cashier should not have lectured you. A new one is waiting for you, at twice the value; tell me by email where to send it: julie@cosy.example
Q Hi Paul, looking into it right now. Is your subscription the monthly one or the yearly one? Tom
- The customer is king, but His Majesty is going a bit far, isn’t he?
R We don’t settle disputes in public. DM.
- Packed on Saturday, two colleagues off sick: we did what we could.
A Yesterday we posted a photo of your daughter without your consent. It was taken down at 8.10. It was wrong and we deeply regret it.
RQ Hello Mrs Lopez, may I call you around 5 to arrange the plumber’s visit? Yann
- To everyone who has been insulting us since this morning: breathe.
- Contrary to what you say, the bill was sent twice.
R The 40 overbooked places are our doing. Everyone affected will have a room at the same price tonight; come to reception or ring 0400 000 060.
- That’s your opinion.
A You’re right to moan. It’s not the snow’s fault: we hadn’t gritted. Sorry about your fall, the pavement has been gritted since 7.
Q What size is your son? I’ve put an age 8 and an age 10 aside, come by whenever you like.
- Who could believe such a thing? Certainly not our 3,000 members.
- The driver should have waited for you. His manager spoke to him this morning and everyone has been reminded of the instructions.
A Please excuse the disturbance, the works end on Friday.
- No need to get worked up, we know about it.
R If it suits you better I can also answer you by phone, but the answer will be the same here: you’ll be refunded on Thursday.
- Please stay polite or we’ll block you.
AQ Sorry about the mix-up, Rose. I thought the tiramisu was alcohol-free and I was wrong. Is your daughter all right?
- Every year it’s the same: a few malcontents and 12,000 delighted people.
- The mayor does not wish to comment.
A Our apologies to the neighbours: the sound system was to stop at midnight, it stopped at 2. The organiser pays the fine and won’t be back.
R Write to us at disputes@cape.example with the report attached.
- We did receive your email and answered it on Tuesday; here is the answer in public, since you ask: no, the land has not been sold.
Q Noted, and it isn’t right. How hot was it in the carriage, roughly? We’re comparing it with the readings.
- Why such a delay? One word: the strike.
A I regret my answer yesterday. I was on edge, and you had every reason to be. The balance is being refunded. Gael
- Sorry, but no: the photo is from 2019 and wasn’t taken here.
R A specialist adviser is taking over and will contact you by phone today.
- You should have called us before playing the vigilante on the internet.
AQ Seven weeks for a grant application is seven too many, sorry Yanis. One document was missing and nobody told you. Can you scan it for me by Friday? Odile, grants office
Q Yuck. Was the screw inside the bread or stuck underneath? We’re stopping line 2 in the meantime.
- It’s outrageous, we agree. The two ponies have been in the field since noon; they weren’t tied in the sun by choice but by stupidity, ours. Gwen
R Your request has been recorded under no. 4471. You will receive a reply by post within three weeks.
R For any question, our helpline is open from 8 to 8.
- Our teams worked all weekend, a little respect wouldn’t go amiss.
A Honestly sorry about the gig, Lou. The PA blew at 9.10 and we took an hour to tell you: that’s long, that’s poor, that’s on us. Tickets refunded automatically. Max
- If you find it expensive, nobody’s forcing you to come.
AR Good evening, the home help didn’t come two nights running and your father had no dinner. We apologise, to him first of all. A replacement arrives tonight at 7. I’ll ring you right after. Sandrine Petit
RQ Can you DM us a screenshot pls?
- We had a good laugh at your picture, the teddy deserves a promotion!
Q No, there’s no gelatine in these sweets. Did you have another recipe in mind?
- We are not responsible for lost items, it says so at the cloakroom entrance.
A Oops. The sign said “open” and we were closed. Sorry about the detour, Agnes, and about the dog.
R We need details that can’t be published. Write to the head, head@littlesteps.example, she will answer you tonight.
- Batch 88 is being recalled, the others are not affected. The list is on our website and displayed in store.
- You could at least say thank you.
A We left you on a bus for two hours without water. No words are enough, but we ask your forgiveness.
R Hello, to preserve the confidentiality of your file, I invite you to continue this exchange through the secure messaging in your account. Best wishes
Q Sorry to hear that. Which beach were you on, the big one or the one by the lighthouse?
- An apology? And what next, croissants?
AR Mea culpa. I deleted your comment thinking it was a duplicate; I’m putting it back. And I’m emailing you the report. Theo
- Well well, a customer who knows better than the baker.
- The driver says he kept to the timetable. We’re going through the bus’s GPS log and will publish what it says, even if it proves us wrong, tomorrow at noon.
Q We’re sad to read this. Who served you, Kevin or the lady with short hair?
R Call the managing agent instead, the boiler room isn’t ours.
A The city apologises to the families of Lilac Street: collection was skipped twice, it’s coming tomorrow at 6 am.
- That’s an occupational hazard for customers.
- The car park is run by an outside company, not by us.
Q Thanks for the photo, it helps. Does the stain come out with water? If so, no harm done; if not, bring it back and we’ll swap it.
AR You waited all afternoon for my call and I didn’t make it: I am sorry. Your phone will ring at 6 sharp. Rachida
- Please don’t shout.
- No proof of purchase, no exchange.
RQ What number can we reach you on?
- We’re proud of our 40 years of know-how and our passionate teams.
A Forgive the late reply: the roof has been covered since yesterday, the roofer is back on Monday.
- I don’t see what we should apologise for.
R Your refund depends on the platform that sold the ticket; its customer service answers on 0900 000 012.
- 999, right now, if she’s struggling to breathe. For the rest, we’re here.
Q Ouch, and the ankle, has the swelling gone down?
- Right, we’ll use your taxes to enlarge the hall then, happy with that?
AQ You were asleep and our pneumatic drills started at 6. The order says 8: we were in breach, sorry. Have the nights been quiet since Thursday? Leo, harbour works
- Oh, there’s always a crowd to write reviews. To come and help with the loading, less so.
R Your parcel is asleep at the depot and the hold-up is ours. A text will give you the delivery time, tomorrow between 9 and 11.
- There have never been any rats, neither today nor before.
A We meant to be funny, we hurt people. The poster is down in all our windows and we apologise to deaf people.
Q Nothing to argue with, it’s ours to fix. A train ticket, or tomorrow’s taxi?
- What are you after, likes?
- Sorry that our sense of humour isn’t yours.
R Looking forward to hearing from you: contact@mill.example
- We read you, we’re checking, and we’ll tell you here tonight.
A Hello Mrs Faure, I regret that cold letter, wrongly sent to someone in mourning. It is cancelled, you owe nothing. Pascal Mounier
- Cry wolf long enough and nobody will believe you.
- The works were voted in 2021 and announced three times. They end on the 30th.
AR The wifi dropped during your interview, and that is unforgivable for a business hotel. Night refunded, and if the employer wants a word from us, give me their email in private. Sorry, Samia.
- You book the day before a bank holiday and you’re surprised we’re full?
- What more is there to say? The video speaks for itself.
- You leave a four-year-old alone by the pool, and it’s our fault?
- How many hotels include parking at that price? We do.
- And our staff, did you think of them? They have families too.
- You call that a delay? Twelve minutes.
- Where were all these demanding customers in winter?
- Who better than our vets to judge?
- Do you think we enjoy this? The strike hurts us as much as you.
- What do we do, close down? Let’s be serious.
- Is it really sensible to wear heels on a barge?
- Have you seen the price of gas? So have we.
- Since when is a speed bump a surprise?
- Would you like an ice cream with that?
- One hair, one star: makes sense, doesn’t it?
- Who wants a neighbourhood without café terraces? Nobody, and nor do we.
- How could we have foreseen such a crowd?
- Need we remind you that the service is run by volunteers?
- You know the saying: you break it, you pay for it?
- Do you really want everyone to know how you spoke to our apprentice?
- Why change a recipe thousands of people love?
- Do you think it’s normal to insult a cashier?
- What’s next, a protest march over a slice of quiche?
- Who benefits? Certainly not us.
- And where do we put the driver? In the hold?
- What company has never had a difficult Monday?
- Our secret? Butter, and more butter.
- Why so expensive? Because it’s handmade.
- You ask why. So do we, and we’re looking.
- Are the works dragging on? Yes, they are.
- Moaning, are we? Have a good day all the same!
- Feeling peckish? Our new menu is online!
- Ready for summer? So are we!
- Did anyone hold a knife to your throat to sign?
- What more do you need, a certificate from the Pope?
- Shall we go on, or are you done?
- Are you a customer or a prosecutor?
Q There are two slots left, Tuesday 9 am and Thursday 5 pm: which one will you take?
Q Is your mother-in-law home from hospital?
Q Let’s start again: the noise, is it at night or in the daytime?
Q May I ask what exactly the salesman told you?
Q Would you be in on Saturday morning for the repairman?
- Sorry, the boss said no.
- Sorry, that’s the procedure.
- Sorry to spoil the mood, but the picture’s doctored.
- We regret that you didn’t choose to call us first.
- Sorry, kitchen closes at 10.
- Sorry, who are you?
- Sorry for not playing along.
- Sorry the chef isn’t your mother.
- You want me to say sorry? Never.
- The driver is sorry, he had a flat tyre.
- It’s never too late to apologise, madam.
- We’ll apologise when you’ve read the rules.
- You’re the one who should apologise to Mina.
- Pardon me for existing.
- Sorry not sorry.
- Sorry for having 98% happy customers.
- Apologies to the samurai sauce, which did nothing wrong.
- I’m sorry for her, she didn’t deserve your words.
- We regret this controversy.
- We’re sorry to hear your stay was a disappointment.
- Sorry it had that effect on you.
- I regret I can’t say more.
- Your review deserves better than a plain “sorry”.
- A thousand apologies, Your Majesty.
- Without wanting to apologise, here is the context.
- Apologies we leave to politicians.
A Sorry, we were closed and nothing said so.
A Sorry about earlier.
A Sorry, I only saw your message this morning.
A Truly sorry, Bilal.
A We’re sorry about the pizza, and about the sock.
A Sorry nobody opened the door for you.
A Sorry for hanging up on you.
A I’m sorry: I should have checked.
A We regret letting that through.
A Sorry the package came open.
A Sorry for doubting you.
A Sorry, our menu was out of date.
R Let’s look at it together on the phone, you have my number.
R Our switchboard is waiting for you.
R Put a written request to the education office.
R Please identify yourself to support by email.
R We’re texting you the tracking link.
R Drop me an email when you’ve had it.
R I’ve sent you a message, have a look and we’ll talk.
R Find me on Messenger.
R The answer goes to your mailbox tonight.
R Our concierge can be reached day and night on 3210.
- The emergency numbers are posted in the lift.
- The switchboard was overwhelmed this morning, we’ve doubled the team.
- I spoke to the headteacher on the phone at 9.
- The confirmation email was going to a wrong address, that’s fixed.
- We answer every letter, in six days on average.
- Your call made things move.
- Our drivers aren’t allowed to phone while driving.
`;

const ACT_OF: Readonly<Record<string, Act>> = { A: 'apology', R: 'redirect', Q: 'question' };

export interface MadeUp {
  readonly language: ReadLanguage;
  /** What the sentence was made up to do; nothing, where it only looks like it. */
  readonly acts: readonly Act[];
  readonly text: string;
}

export const madeUp = (lines: string, language: ReadLanguage): MadeUp[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [letters = '-'] = line.split(' ', 1);
      const acts = [...letters].flatMap((letter) => ACT_OF[letter] ?? []);
      return { language, acts, text: line.slice(letters.length + 1) };
    });

export const MADE_UP: readonly MadeUp[] = [...madeUp(FRENCH, 'fr'), ...madeUp(ENGLISH, 'en')];
