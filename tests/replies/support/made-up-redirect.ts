import { type MadeUp, madeUp } from './made-up.ts';

/**
 * Made up for redirection: taken to a one-to-one channel in ways the reader did not know, and what only looks like it.
 * Shaped as in made-up.ts.
 */
const FRENCH = `
R Vous recevrez un texto dès que la pièce arrive.
R Pour les données bancaires, jamais ici : le chat sécurisé de l'appli est fait pour ça.
R Dis-nous ça en mess priv, on regarde.
R Clavardez avec un agent sur notre site, de 8 h à 20 h.
- Vous serez contactée par notre assureur, la société Mervan, d'ici vendredi.
R Les détails sont partis à l'instant vers votre adresse électronique.
R Je vous adresse dès ce soir le compte rendu complet par écrit, à votre domicile.
R Il faudrait que vous fassiez une déclaration à votre assurance habitation.
R On t'a écrit, jette un œil à tes demandes de message.
R Regardez vos spams : notre réponse y a peut-être atterri.
R Nous restons à votre entière disposition au numéro figurant sur votre contrat.
R Je vous réponds de façon détaillée dans un message séparé.
R Le délégué du Défenseur des droits peut être saisi par simple lettre.
R Pour un duplicata, c'est le secrétariat de scolarité qu'il faut contacter.
R Prenez langue avec notre service juridique, il vous expliquera la procédure.
R Mettez-vous en rapport avec le concessionnaire qui vous a vendu la voiture.
R Un appel de notre responsable qualité est prévu cet après-midi.
R Je vous dois une explication, et je préfère vous la donner au bout du fil.
R Toutes les demandes passent par le 311, même celle-là.
R Pour annuler, il faut envoyer un recommandé à la résidence.
R Au moindre souci, vous m'appelez.
R Déposez vos justificatifs sur votre espace, un gestionnaire vous répondra.
R On prend le relais en coulisses, guettez votre messagerie.
- Le message envoyé à tous les parents mardi était maladroit.
- J'appelle votre propriétaire dès demain matin pour qu'il fasse les travaux.
- Votre colis sera dans votre boîte aux lettres jeudi.
- Cette cliente nous avait écrit en privé, nous lui avons répondu.
- La direction a été informée par mail, elle prend l'affaire très au sérieux.
R Bonjour, le compteur a été relevé à distance le 4. Pour vérifier l'index avec vous il nous faut le numéro de PDL. À transmettre en message, pas en commentaire.
R Le prélèvement sera annulé demain. On vous envoie un récap tout à l'heure, regardez aussi dans les indésirables.
R On ne peut pas parler de votre état de santé sur Facebook. Le cabinet décroche de 8 h à 12 h.
R Demandez Sandrine au standard, elle a votre dossier sous les yeux.
R Vos relevés comportent une erreur. Un rectificatif vous arrive par pli séparé.
R Prière d'envoyer le certificat médical à l'infirmerie, sous pli fermé.
R Il vous est loisible de présenter vos observations écrites au bâtonnier.
R Vous pouvez, si vous le souhaitez, m'en toucher deux mots au téléphone.
R Les résultats de l'enquête interne, vous les aurez avant tout le monde, par écrit.
R Le lien pour choisir un nouveau créneau est dans le mail de ce matin.
R Ouvrez le mail de 9 h 12, tout y est.
R Nous vous proposons un échange par visioconférence avec le chef de projet.
R Il me faudrait un contact, mail ou portable, pour vous transmettre l'attestation.
R Un message à la page, et on vous envoie le bon de réduction.
R Envoyez « STOP » au 36000 et c'en sera fini de ces messages.
R Nos équipes sont joignables même le week-end.
R Vous m'écrivez, je vous réponds : pas plus compliqué que ça.
R Faites le 1 puis le 3 sur le serveur vocal, vous tomberez sur moi.
R Bonjour, vous pouvez suivre votre demande et échanger avec l'instructeur depuis votre compte.
R Le reste, entre quatre yeux et au téléphone.
R Demande à faire par courrier simple, accompagnée d'un RIB.
R À votre service au guichet téléphonique, de 8 h 30 à 17 h.
R Il existe un canal pour cela : la messagerie de l'Assurance maladie, dans votre compte.
R Nous sommes en train de vous rédiger un mail.
R J'attends juste ton mail et je lance le virement.
R Répondez simplement à la confirmation de commande que vous avez reçue, elle arrive chez moi.
- Vous auriez pu nous passer un coup de fil avant de publier.
R Sur ce point, seul votre opérateur peut agir. Je vous suggère de lui adresser une mise en demeure.
R Le sinistre doit être déclaré sous cinq jours à votre assureur.
R J'ai relu l'échange avec Kevin, il s'est trompé sur toute la ligne. Je reprends tout à zéro avec vous, au calme et au téléphone.
R Nous accusons réception de votre plainte. Un accusé écrit part ce jour à votre adresse postale.
R Deux solutions : un mot à l'accueil de la mutuelle, ou la messagerie de votre espace. Je surveille les deux.
R Je suis navrée pour votre maman. J'aimerais vous avoir au bout du fil avant ce soir ; un numéro, et je compose.
R L'adoption est suspendue le temps de l'enquête. Nous l'expliquerons à chaque famille une par une ; la vôtre aura un appel de Claire demain.
R Bonsoir, votre cagnotte a été débloquée à 18 h 02. Le justificatif est joint au message que vous venez de recevoir.
R La notice est introuvable, c'est vrai. Laissez un commentaire avec votre modèle, ou mieux, un mail : on vous l'envoie en PDF.
R Entendu. Le dossier remonte à notre N+2, qui prendra son téléphone cet après-midi.
R En l'absence de réponse du commerçant sous deux mois, le médiateur de la consommation peut être saisi en ligne.
R La trésorerie a la main sur l'échéancier : poussez sa porte ou, plus simple, un message via impots.gouv.
R Votre conseil peut prendre l'attache du nôtre, Maître Séverin.
- La consigne avait été donnée par mail à tous les agents ; deux ne l'ont pas lue. C'est corrigé.
- J'ai demandé au directeur d'appeler votre fille, il l'a fait à midi.
- Les excuses par courrier type, c'est terminé chez nous.
- La messagerie vocale de l'accueil donnait encore les horaires d'été, on l'a réenregistrée.
R Oui, l'annonce était trompeuse, on l'a retirée à 9 h. Chaque acheteur reçoit un courriel aujourd'hui avec le choix : échange ou remboursement.
R On préfère vous l'écrire à vous plutôt qu'à tout le monde : ouvrez votre messagerie.
R Écoute, t'as raison. File-moi ton insta qu'on en parle.
R Le plus sûr pour les allergies : parler à Hélène, notre diététicienne. Elle prend les appels de 14 h à 16 h.
R Un souci avec une infirmière, ça se dit à la cadre : son numéro est sur le livret d'accueil.
R Le lot est à refaire, point. Vous aurez un mail de l'atelier avec la date.
R Pour la garde de dimanche, tu me sonnes ou t'envoies un snap, peu importe.
R Le ticket n° 7781 est rouvert. Ajoutez-y votre capture d'écran, je le suis personnellement.
R Je vous ai répondu longuement sous pli personnel, vous l'aurez demain.
R Ce que je peux vous dire, je vous le dirai au téléphone, car il y a un enfant en jeu.
- Il suffisait de lire le mail, Monsieur.
R Vous aurez de mes nouvelles par écrit lundi, chiffres à l'appui.
R Il y a un enfant dans cette histoire, je ne dirai donc rien ici. Vous avez ma ligne.
R Je m'engage à vous répondre personnellement, à l'adresse que vous voudrez bien m'indiquer.
R Vos questions précises sur la fin de vie de votre père, le Pr Adam les prendra une par une, au téléphone ou dans son bureau.
R Renvoyez-moi le formulaire signé et je lance les travaux.
R Écrivez « fuite » au 33 700, un plombier est prévenu dans la minute.
- Nous ne donnons pas suite aux menaces, qu'elles arrivent par mail ou par commentaire.
- Je vous entends. Je ne vais pas vous faire remplir un énième formulaire : c'est remboursé.
- Votre voisin du dessus a été prévenu de vive voix ce matin.
- L'adresse mail affichée en vitrine comportait une faute, l'affiche est refaite.
R Bonjour Yanis, le remboursement a été validé ce matin. Un e-mail de confirmation suit.
R Toute demande de rectification de note s'adresse au jury, par écrit, avant le 15.
R Les demandes de bourse se déposent sur le portail étudiant, rubrique « Aides ».
R Nous vous remercions de votre signalement et vous invitons à contacter notre service qualité.
- Le vendeur aurait dû vous donner notre numéro.
- Les réponses données par téléphone seront désormais enregistrées.
- On vous recontacte dès que possible.
R Trente-deux euros pour deux glaces renversées, on vous les doit. Un simple message à la page avec votre nom et c'est viré.
R Si ça se reproduit, n'attendez pas : le bouton rouge de l'appli vous met en relation avec un agent.
- Le chat en ligne fermera définitivement le 30, il rendait plus de mauvais services que de bons.
- Un formulaire de plus ne réparera rien, alors on a envoyé un maçon.
- Vous nous aviez joints par mail en février, et nous avions promis une réponse. La voici, ici même.
- J'ai écouté la bande de votre échange téléphonique avec Kevin. Il a été odieux.
- Notre assureur a été saisi par lettre recommandée hier.
- Vous auriez dû appeler l'accueil, c'est écrit sur la porte.
- Le tirage au sort a eu lieu, les gagnants ont été prévenus par courriel.
- Nos vendeurs ne donnent plus leur numéro personnel.
R Suite à votre appel de lundi, le plombier vous rappelle à 14 h pour la date.
R Merci pour votre mail. Répondez-y avec une photo et c'est réglé.
R Bonjour Mathis, un solde bloqué trois jours c'est long. J'ai transmis au back-office et je vous confirme l'issue par notification et par mail avant midi. Orane
R L'adhésion se résilie d'un simple courriel, nous n'exigeons plus de lettre.
R Le plus urgent d'abord : votre mère. Le cadre de nuit prend votre appel quand vous voulez, poste 4021.
R Le rapport vous sera communiqué sur demande écrite au greffe.
R On t'ajoute au groupe WhatsApp des sinistrés si tu nous donnes ton numéro.
- La hotline gaz a reçu 300 appels en une heure, d'où l'attente.
R Pour les douanes, tout se joue au dédouanement : adressez la facture à votre transitaire, lui seul peut corriger.
R Vous recevrez sous pli séparé la copie de votre dossier médical.
R Un audit, je ne peux pas. Une conversation franche au téléphone, oui, quand vous voulez.
R Message reçu. Le reste au téléphone, si tu veux bien.
R Tout signalement peut être déposé, même anonymement, sur la plateforme d'alerte du groupe.
- Son père a été prévenu par téléphone, pas vous : c'est l'erreur.
- Le formulaire demandait deux fois la même chose, il n'en reste qu'un.
- Le mail de confirmation ne part plus depuis mardi, nous cherchons pourquoi.
- L'infirmière vous a rappelée trop tard, et cela ne doit pas arriver.
- Je demande au livreur de vous déposer le carton demain avant 9 h.
- La lettre ouverte des riverains a été lue en conseil.
- Je rappelle que l'entrée est libre jusqu'à 12 ans.
- Merci pour votre coup de fil de ce matin, il nous a permis de retrouver la clé.
- On ne vous demandera jamais votre code par SMS.
- Votre contrat prévoit une ligne fixe et deux mobiles, la facture en comptait quatre.
- Nous transmettons votre remarque à la cuisine.
- Le résumé de la réunion est affiché en mairie et publié sur le site.
- L'application n'enverra plus de notifications la nuit.
- Elle est à l'écoute, elle apprend, elle reviendra plus solide.
- C'est votre voisin qui nous a signalé la fuite par mail.
- Réglez cela avec lui, je ne suis pas arbitre.
- Notre stagiaire a lu votre message à toute l'équipe ce matin. On a pris la décision d'arrêter le plastique.
- Les gens qui vous ont appelée ne sont pas de chez nous. Raccrochez, ne donnez rien.
- Appel à la prudence : la route reste glissante jusqu'au pont.
- Notre boîte mail a débordé tout le week-end. Trois personnes lisent les messages depuis ce matin.
- Nous avons décroché 1 200 fois hier, et raté 300 appels.
- La standardiste est en arrêt, on fait au mieux.
- Un technicien passe mercredi entre 8 h et midi, il aura la pièce.
- Il ne s'agit pas d'un canular téléphonique mais d'une vraie erreur de notre standard.
- À vous lire, on a compris qu'on vous avait perdu en route. On refait la notice.
- Rappel : les cours reprennent le 4.
- Une coupure sur la ligne 12 a bloqué tout le secteur, la circulation reprend.
- Le carrossier a rappelé, il reconnaît l'erreur et refait l'aile à ses frais.
- Une pétition papier circule au marché, signez-la si vous voulez, elle ira au préfet.
- Un conseil, éteignez le téléphone et allez dormir, on gère.
- Votre avis a été transmis, il a servi : la porte ferme désormais sans claquer.
- Le maire a écrit au ministre. Réponse attendue en mai, publiée aussitôt.
- Mon prédécesseur promettait des rappels. Moi je promets des dates : le 14, le 21, le 28.
- Merci d'avoir appelé la patrouille, vous avez eu le bon réflexe.
- Votre appel de lundi n'a pas été noté. C'est une faute, et c'est la mienne.
- Nous avons appelé tous les parents hier soir.
- Pour les horaires, voyez la page d'accueil du site.
- Bonjour Lina, pendant trois semaines, le garage et l'assureur se renvoyaient la balle par mail sans que personne ne vous prévienne. C'était à nous d'arbitrer, et nous ne l'avons pas fait.
- Chaque inscrit reçoit un mail de confirmation avec l'horaire. Le vôtre indiquait bien 14 h, et le cours a commencé à 13 h 30. L'erreur est la nôtre.
- Le formulaire d'inscription demande trop de choses, vous avez raison. Nous supprimons la question sur la profession des parents dès cette semaine.
- Votre collègue nous disait par SMS que tout allait bien. Nous nous sommes arrêtés là, et c'est bien ce qui nous est reproché à juste titre.
- L'équipe échangeait par WhatsApp au lieu de noter les allergies sur la fiche. C'est terminé, la fiche fait foi désormais.
- Le chauffeur prétendait avoir laissé un SMS. Nous avons vérifié : il n'y en a aucun. Votre colis vous sera livré demain matin.
- Un faux mail circule en notre nom. Nous ne demandons jamais de code. Supprimez-le sans cliquer.
- Le standard fermait à 17 h, ce qui n'avait aucun sens pour ceux qui travaillent. À partir de lundi il ferme à 20 h.
- La confirmation arrive normalement dans la minute par SMS. Samedi, le prestataire a mis quatre heures, d'où la pagaille.
- Le groupe WhatsApp des parents n'est pas le nôtre et nous n'y avons aucun rôle. Les menus affichés à l'entrée font foi.
- Le technicien expliquait au téléphone que la panne venait de chez vous. C'était faux. Elle venait de notre armoire de rue.
- À l'époque, les inscriptions se faisaient par courrier et le cachet de la poste faisait foi. Le règlement n'a pas été relu depuis.
- Il est vrai qu'un formulaire de douze pages pour une carte de bus, c'est absurde. La version courte sort en septembre.
- Le journaliste nous interrogeait par mail sur les salaires. Nous lui avons donné tous les chiffres, ils paraîtront jeudi.
- Par mail, le fournisseur jurait que le lot était conforme. Notre analyse dit le contraire et nous avons retiré le produit.
- Son avocat nous menaçait par lettre recommandée bien avant cette vidéo. Nous n'avons rien à cacher : le rapport est en ligne.
- La vendeuse se trompait en disant que la garantie se demandait par courrier. Elle court d'office, vous n'avez rien à faire.
- Le rendez-vous était noté sur une fiche et confirmé par texto la veille. La fiche a été perdue, le texto n'est pas parti.
- Nos agents passaient leurs journées au téléphone avec des robots commerciaux. Nous avons filtré ces appels et l'attente a fondu.
- Le transporteur affirme par mail que le colis a été remis en main propre. Nous ne le croyons pas et nous vous en renvoyons un dès demain.
- L'entraîneur annonçait les compositions par SMS le vendredi à minuit, et les petits pleuraient le samedi matin. On affichera désormais la liste le mercredi.
- Bonjour Samia. Au téléphone, notre opératrice vous parlait d'un délai de 48 heures qui n'a jamais existé. Elle lisait une vieille fiche, nous l'avons retirée.
- Le bailleur nous réclamait par lettre des charges déjà payées, et nous les répercutions sur vous. Elles sont annulées.
- Un habitant signalait la fuite par mail tous les matins depuis quinze jours. Nous ne sommes venus que ce matin, voilà la vérité.
- Le standard de la clinique basculait sur un répondeur dès midi. Une secrétaire y est assise à nouveau, toute la journée.
- Ces coups de fil à 22 h ne viennent pas de chez nous. Quelqu'un usurpe notre numéro et nous avons porté plainte.
- Les parents du groupe Messenger ont cru à une fermeture. Il n'en est rien, la crèche ouvre lundi à 7 h 30.
- La préfecture prévient les communes par SMS, les communes préviennent les habitants par haut-parleur. Dimanche, le second maillon a sauté.
- Monsieur Faure gérait les réclamations par courrier, seul, depuis dix ans. À son départ, la pile est restée sur le bureau.
- Le délégué transmettait vos remarques par mail à une adresse fermée. Elles sont toutes arrivées aujourd'hui, merci de votre patience.
- Les collégiens s'échangeaient la vidéo par Snapchat bien avant que nous le sachions. Les deux élèves sont exclus jusqu'à lundi.
- Le gardien déposait les avis de passage sous la porte et les habitants râlaient par mail, sans jamais obtenir de réponse. Une astreinte existe désormais.
- La maison d'édition prévenait autrefois les auteurs par courrier, puis plus du tout. Votre roman aurait mérité mieux que ce silence.
- Depuis la fusion, les cartes s'activent sur l'application et non plus par téléphone, et nous l'avions mal annoncé.
- Des inconnus créent des comptes WhatsApp avec notre logo. Bloquez-les, et ne payez rien.
- La directrice lisait les plaintes elle-même, par téléphone ou par lettre, et pleurait parfois. Elle tenait à ce que ce soit dit.
- Le robot de notre tchat racontait n'importe quoi sur les remboursements. Nous l'avons débranché.
- Le syndicat de copropriété demandait un devis par courrier depuis 2019. Le devis date de mars 2023. Sans commentaire.
- Nous avions promis, par téléphone puis par écrit, une livraison avant Noël. Nous ne l'avons pas tenue.
- Jusqu'en 2020 il fallait envoyer une lettre pour résilier. Deux clics suffisent aujourd'hui, dans vos paramètres.
R Le retard venait de notre entrepôt et un mail vous préviendra dès que le camion repart.
R Nous avions perdu votre trace ; donnez-nous votre numéro en MP et on répare ça.
R La serveuse qui vous a reçue n'était pas formée, ma cheffe de salle vous appelle demain.
R Votre abonnement devait s'arrêter en mai. Pour l'avoir par écrit, répondez au courriel de ce matin.
R Comme je le disais plus haut, une photo en message privé et je lance le remplacement.
R Il fallait une signature de plus : le formulaire est dans votre espace, il reste une case à remplir.
R Ce que disait l'affiche engage le magasin. Passez par le service client, 01 00 22 00 22, on vous rend la différence.
R Le technicien qui venait mardi est malade, le standard vous rappelle pour un autre jour.
- Chez nous, chaque salarié a une adresse mail et personne ne la lit. C'est un problème d'organisation que nous réglons.
- Ces SMS coûtent 12 centimes pièce à l'association. Voilà pourquoi elle en envoie moins.
- Répondre par un formulaire à quelqu'un qui pleure, c'est violent. Nous arrêtons.
- Un client sur trois nous joint par téléphone et attend douze minutes. C'est trop, et trois personnes arrivent en renfort.
R La caissière était en tort et je vous appelle ce soir pour en parler.
R Envoyez-nous en message privé le nom de l'hôtel où vous étiez logés et ce qui manquait dans la chambre.
R La suite par mail, comme le disait ma collègue.
R Je voulais vous proposer un appel demain matin, à l'heure qui vous va.
R On attendait votre dossier : vous pouvez l'envoyer par mail au service sinistres.
R Le numéro qui figurait sur la facture est le bon, appelez-le et demandez Marc.
R J'ai demandé à notre directrice de vous téléphoner avant midi.
R Notre équipe vous a laissé un message vocal ce matin, rappelez quand vous voulez.
R Le vendeur se trompait, le service client au 3210 vous le confirmera.
R Ce dossier traînait, je m'en occupe et vous aurez un mail vendredi.
R Une copie du contrat que vous demandiez part aujourd'hui dans votre boîte mail.
R Le médiateur, qui réglait déjà ces litiges l'an dernier, se saisit par courrier.
R Il manquait votre adresse : merci de nous la donner en privé.
R Je comprends que vous attendiez mieux, écrivez-moi à lea@mielou.fr.
R Nous pensions l'affaire close, elle ne l'est pas, parlons-en au téléphone.
R Une confirmation de remboursement vous a été envoyée par SMS.
R Racontez-nous en privé comment ça se passait avec ce livreur.
R Il vous suffit d'un mail au secrétariat, qui traitait jusqu'ici ces demandes sur place.
- Les relevés sont adressés aux clients par courrier le 5 de chaque mois.
- Les absences sont signalées aux familles par SMS avant 9 h.
- Un mail part automatiquement dès que le colis quitte l’entrepôt.
- Notre standard a sauté avec l’orage, d’où le silence au téléphone.
- Le contrôle se fait par téléphone, un appel sur cinquante est écouté.
- Le chèque voyage par la poste, comptez trois jours.
R Faites-nous parvenir une photo par mail, s’il vous plaît.
- Cette messagerie est réservée aux professionnels de santé.
- Un technicien intervient sur les lignes téléphoniques du quartier.
- Les codes sont envoyés par SMS et expirent au bout de dix minutes.
- Notre charte interdit de parler d’un patient par messagerie.
- Le formulaire comporte quinze pages, c’est quatorze de trop.
- Les agents n’ont pas le droit de donner leur numéro personnel.
- Le communiqué envoyé à la presse par mail est aussi sur cette page.
- Les factures partent par courrier le 2 et arrivent vers le 6.
- Les contrôleurs peuvent téléphoner au poste central pour vérifier un billet.
`;

const ENGLISH = `
R Your file was picked up this morning by Mrs Lantier, who will reach you on your mobile before the week is out.
R The rest is in your email, I've put the returns label there.
R Kindly address your complaint to the User Relations department, 4 Linden Street, Leeds.
R We'd invite you to approach the festival organiser, who alone can refund you.
R Gimme a shout on the phone when you're home, we'll sort it between us.
R Chat with an agent on our site, 8 to 8.
- You will be contacted by our insurer, Mervan Ltd, by Friday.
R Please complete the online refund request, the link is in your account.
R You'd need to make a claim with your home insurer.
R Best thing would be to talk it over with your bank adviser on the phone.
R Type "refund" in the chat and a human takes over.
R We've written to you, have a look at your message requests.
R A quick private note with your dates of stay and we'll look into it pronto.
R Right, DM, and we'll fix you up.
R I'm answering you in detail in a separate message.
R I shall take the liberty of telephoning you on Monday morning to take stock.
R For a duplicate, it's the registry you have to contact.
R Do speak with our legal department, they will explain the procedure.
R A call from our quality manager is planned for this afternoon.
R I owe you an explanation, and I'd rather give it to you over the line.
R To speed things up: file number + policyholder's name, private message.
R Report it through the app, under Help, and you'll get updates.
R All requests go through 311, even this one.
R Site foreman Ben's cell: 555 0118.
R Your customer number, and please not in the comments: private messages are there for that.
R Our director tried to reach you, she will try again tonight.
R To cancel, you have to send a registered letter to the residence.
R I'd advise calling reception before you travel.
R Whatever happens, you have my number, use it.
R Use the Contact button in your customer account.
R Upload your receipts in your account, a caseworker will reply to you.
R We're taking over backstage, keep an eye on your messages.
R You'll only have to reply YES to tonight's text.
R Talk to the Law Society's advice line.
R Our phone lines are staffed round the clock if you'd like to talk to a person.
- We'll be in touch when we know more.
- The new charger leaves tonight by post.
- That customer had written to us privately and we answered her.
- Take it up with your supplier, it's out of our hands.
- The text on the label was wrong and we've reprinted it.
R Hello, the meter was read remotely on the 4th. To check the reading with you we need the supply number. By message, not in a comment.
R No argument, the pushchair was broken on arrival. Exchange approved, returns label in your email.
R Sir, your criticism is fair. The residents' board alone can decide and meets on the 8th; you may write to it until then through the agency.
R Madam, the committee found in your favour. The order will be served at your home by ordinary letter.
R For this kind of dispute, turn to the online resolution platform.
R We can't discuss your health on Facebook. The surgery picks up from 8 till noon.
R Ask for Sandra at the switchboard, she has your file in front of her.
R There's a mistake on your statements. A correction is coming to you under separate cover.
R You are at liberty to submit written observations to the chair of the bar.
R You can, if you wish, have a word with me about it on the phone.
R I'm sending you a voice note, it's too long to type.
R Answer my text, please, so I can unlock your account.
R You'll have the findings of the internal inquiry before anyone else, in writing.
R Once the bag is located, you'll get a text message.
R Keep your phone near you, the coordinating nurse will ring within the hour.
R The link to choose a new slot is in this morning's email.
R We'd like to offer you a video conference with the project lead.
R I'd need a contact, email or mobile, to pass you the certificate.
R One message to the page and we'll send you the voucher.
R Text STOP to 36000 and that'll be the end of those messages.
R Notice is to be given by registered letter with acknowledgement of receipt.
R Our teams can be reached even at weekends.
R Press 1 then 3 on the menu and you'll get me.
R Hello, you can follow your request and exchange with the case officer from your account.
R Our mediator, who takes cases by plain email, gives an opinion in thirty days.
R The rest, just the two of us and on the phone.
R At your service on the telephone desk, 8.30 to 5.
R Seventy quid too much, fair. Give us a phone and we'll hand it back.
R There's a channel for that: the health service mailbox in your account.
R We're drafting you an email as we speak.
R An email was sent to you this morning with the new voucher in it.
R Simply reply to the order confirmation you received, it reaches me.
R Your housing officer, Dee, has been asked to ring you before four.
R Reps are on chat till midnight Eastern.
R If you'd be kind enough to leave a daytime number with reception, Dr Hale returns every call after clinic.
R Give our Dublin office a shout, they've the file.
- They call him Bruno and he's worked here for twenty years.
- The email you got from "us" is fake, delete it.
R On this only your provider can act. I suggest you serve them a formal notice.
R Thank you for your feedback. In order to process your request, we should be grateful if you would provide your ID by means of the form provided for that purpose.
R The loss has to be reported to your insurer within five days.
R I reread the exchange with Kevin, he got it wrong from start to finish. I'm starting from scratch with you, calmly and on the phone.
R Two ways: a word with the insurer's front desk, or the mailbox in your account. I watch both.
R I'm so sorry about your mum. I'd love to get you on the line before tonight; a number, and I'll dial.
R The manual is nowhere to be found, true. Leave a comment with your model or, better, an email: we'll send it as a PDF.
R Understood. The case goes up to our head of service, who will be picking up the phone this afternoon.
R The treasury runs the payment plan: push its door or, simpler, a message through the tax portal.
R For anything touching a child's file, we only use the parents' inbox. You'll find our answer there by 4.
R Whoever told you that was wrong. Ask for me by name when you ring, I'm Dilys on the complaints team.
- The instruction had gone to all staff by email; two didn't read it. That's been put right.
- The internal email you saw going round is genuine, and it's shameful.
- The replacement toy is travelling by post, due on Saturday.
R Yes, the listing was misleading, we took it down at 9. Every buyer gets an email today with the choice: exchange or refund.
R Look, you're right. Give me your insta so we can talk.
R It is not for me to comment on proceedings. Your counsel knows how to find my chambers in writing.
R Safest for allergies: talk to Helen, our dietician. She takes calls from 2 to 4.
R Trouble with a nurse is for the ward manager to hear: her number is in the welcome booklet.
R I told the team and I'm telling you: it's a no. What comes next is a letter from me, with the footage and my decision.
R You will be given an update by telephone every Friday until the keys are handed over.
R Please come back to us in writing with the exact date and place.
R Ticket 7781 has been reopened. Add your screenshot to it, I'm following it personally.
R I've answered you at length in a personal letter, you'll have it tomorrow.
R We need your written consent: it's enough to reply "agreed" to Anna's email.
R Appeals to be lodged within two months, by reasoned letter, with the appeal panel.
R Our Ombuds Office hears appeals free of charge; a plain email starts the process.
R Kindly direct all further correspondence to our solicitors, Hale & Pym.
R Check your texts, code's just landed.
- The text on the sign was written without us and is gone.
- The supplier has to call us back, we've been waiting since this morning.
R Hello Elise. Count on a call from me before teatime, and keep the teddy safe till then. Sabrina, Little Elves Nursery
R You'll hear from me in writing on Monday, figures and all.
R I'm out of a meeting with the body shop. I've got something solid, and I'll tell you tonight in my own voice if you pick up.
R I undertake to answer you personally, at whatever address you care to give me.
R We're taking over: an agent rings you tomorrow morning to arrange the visit.
R Your precise questions about your father's last days, Prof Adam will take them one by one, on the phone or in his office.
R A letter of apology, a proper one, goes in tomorrow's post to you.
R I've asked Ines to call you, she knows it all.
R Further to your post, we invite you to read the message left today in your tenant account.
R Don't panic, a reset link has just landed in your email.
R Send me back the signed form and I'll get the works started.
R Text LEAK to 33700, a plumber is alerted within the minute.
R I'll join you on the site's messaging in five minutes, stay logged in.
R Complaints about officers go to the Independent Office, whose form takes ten minutes.
- We don't respond to threats, whether they come by email or by comment.
- The panel wrote to you in April that it was a yes. That was premature.
R Hello Yanis, the refund was approved this morning. A confirmation email follows.
R Any request to correct a mark goes to the panel, in writing, before the 15th.
- Your call on Monday wasn't written down. That's a fault, and it's mine.
- We'll get in touch as soon as we can.
R Thirty-two euros for two spilt ice creams, we owe you that. One message to the page with your name and it's sent.
R A tip: before you sign, give the housing advice bureau a call, it's free.
R The family will be received. Please address other questions to our communications department.
R If it happens again, don't wait: the red button in the app puts you through to an agent.
R Your parcel is asleep at Heathrow. The carrier has your email, he'll write the moment it moves.
R Grand so, fire us off a wee mail there with the reg and we'll have a gander.
- We went to the ombudsman ourselves, it was our place to.
- The online chat closes for good on the 30th, it did more harm than good.
- You had reached us by email in February and we'd promised an answer. Here it is, in this very thread.
- I've listened to the recording of your phone conversation with Kevin. He was foul.
- I'm going to write to the paint supplier this very evening.
- A new card will reach you by post, with a fresh code.
R I have your February email in front of me. A new one leaves tonight with the answer it deserved.
R Following your call on Monday, the plumber rings you back at 2 with a date.
R Thank you for your email. Reply to it with a photo and it's sorted.
R Hello Matt, a balance frozen for three days is a long time. I've passed it to the back office and will confirm the outcome by notification and email before noon. Oran
R Membership is cancelled with a plain email, we no longer insist on a letter.
R I'm opening a ticket in your name and you'll be able to reply to it directly.
R The report will be released to you on written request to the court office.
R Stay on the line, so to speak: I'll get back to you on chat as soon as the server answers.
- The reading room no longer takes bookings by phone since the reform, and I can see that's annoying.
- The gas hotline took 300 calls in an hour, hence the wait.
R Thank you Irene. The yeast was out of date, there's no defending it. Give me the name of the shop and a number, and my area manager calls you back before closing. Ben
R With customs it's all in the clearance: send the invoice to your forwarding agent, he alone can correct it.
R You will receive a copy of your medical file under separate cover.
R An audit I can't do. A frank conversation on the phone, yes, whenever you like.
R Your child was moved without your agreement. I'd like to explain it to you and his father, by video, at whatever time suits.
R Any report can be lodged, even anonymously, on the group's whistleblowing platform.
- The forwarding agent admitted by email that the invoice was right; the tax is coming back to you.
- We won't tell you to "message us privately", we owe you an answer in front of everyone.
- The confirmation email hasn't been going out since Tuesday and we're looking into why.
- The nurse called you back too late, and that must not happen.
- I'm asking the driver to drop the box off tomorrow before 9.
- The residents' open letter was read at the council meeting.
- What you got was a wrong call by the umpire, and he's said so.
- You could have given us a ring before posting.
- We will never ask for your code by text.
- Your contract covers one landline and two mobiles, the bill counted four.
- We're passing your remark on to the kitchen.
- The minutes are on the notice board and on our website.
- The app won't send notifications at night any more.
- She listens, she's learning, she'll come back stronger.
- It was your neighbour who reported the leak to us by email.
- Settle that with him, I'm no referee.
- We phoned round all the hospitals last night.
- I had the driver on the phone, he admits he didn't stop. Another coach comes by at 17.40.
- I asked the head to call your daughter, he did so at noon.
- A call for caution: the road stays slippery up to the bridge.
- Our mailbox overflowed all weekend. Three people have been reading messages since this morning.
- The front desk voicemail still gave the summer hours, we've recorded it again.
- The matter is in our insurer's hands, we can't say more.
- The link to the outage map is pinned to the top of the page.
- I took your order number off the photo, I need nothing else.
- The email chain between our two departments went on for six days for nothing.
- The cat's been found, asleep in the box. Phew.
- The letters page will print your piece on Saturday.
- We can't take card details over the phone, nobody here will ask you to.
- Hello Elise. The teddy's been found and will be at the gate tonight. Sabrina, Little Elves Nursery
- Our suggestions box is in the lobby, not much read, it's true.
- I hear you. I'm not going to make you fill in yet another form: you've been refunded.
- I've reread your exchange with my deputy and I'm a little ashamed.
- They hung up on you. Not here, never again.
- Phone registration is gone this year, it's all done at the desk.
- The conversation you recorded is genuine. I answer for it.
- We got that weird text as well, it isn't us, delete it.
- Hi Lina, for three weeks the garage and the insurer passed the buck by email and nobody told you a thing. It was ours to settle and we did not.
- Everybody who signs up gets a confirmation email with the time. Yours said 2 pm and the class began at 1.30. That mistake is ours.
- Orders are taken over the phone or at the counter and written in a book. That page was torn out, and that is the truth.
- The sign-up form asks for too much, you are right. The question about parents' jobs goes this week.
- The phone line has been saturated since the strike began. We doubled the staff this morning and the wait is down to ten minutes.
- Your colleague kept telling us by text that all was well. We left it there, and that is exactly where we went wrong.
- The team swapped allergy notes on WhatsApp instead of writing them on the card. That is over, the card rules.
- Thank you for such a detailed email, it was read out at our meeting. All three points are fair and will be mended before summer.
- Normally the confirmation comes within a minute by text. On Saturday the provider took four hours, hence the mess.
- Our sales staff would take bookings over the phone without checking stock. They check now.
- A neighbour of yours had alerted us by email back in February. We should have come at once.
- The parents' WhatsApp group is not ours and we have no say in it. The menus at the entrance are the ones that count.
- The engineer insisted on the phone that the fault was at your end. It was not. It was in our street cabinet.
- Back then people signed up by post and the postmark decided. Nobody has reread the rules since.
- Saturday's customers had their ticket by email, Sunday's did not. We have found the fault and mended it.
- A twelve-page form for a bus pass is absurd, it is true. The short version is out in September.
- The reporter was asking us by email about wages. We gave her every figure and they run on Thursday.
- By email the supplier swore the batch was fine. Our own test says otherwise and we have pulled the product.
- What this video tells did not happen here. The phone you can see in it is not even a model we sell.
- Bulky waste collection is booked by phone, not everyone knows that, and it is for us to make it clearer.
- His lawyer was threatening us by registered letter long before this video. We have nothing to hide: the report is online.
- The rumour began with a voice message passed from group to group. Nobody was poisoned at the canteen.
- The shop assistant was wrong to say the warranty has to be claimed by post. It runs by itself, you have nothing to do.
- The appointment was on a card and confirmed by text the day before. The card was lost and the text never left.
- The carrier states by email that the parcel was handed over in person. We do not believe it and are sending you another tomorrow.
- The coach announced line-ups by text on Fridays at midnight and the little ones cried on Saturday morning. The list goes up on Wednesdays from now on.
- Hello Samia. On the phone our operator spoke of a 48-hour wait that never existed. She was reading from an old sheet, which we have binned.
- The landlord billed us by letter for charges already paid and we passed them on to you. They are cancelled.
- One resident reported the leak by email every morning for a fortnight. We only came today, and that is the truth.
- The clinic's switchboard rolled over to an answerphone from noon. A receptionist sits there again, all day.
- Tickets bought by phone cost two pounds more for no reason. That surcharge is gone today.
- The driver swears by text that he rang. The camera in the hall says otherwise and we believe you.
- Parents in the Messenger group believed we were closing. It is not so, the nursery opens on Monday at 7.30.
- Mr Ford handled complaints by letter, alone, for ten years. When he left, the pile stayed on his desk.
- The hotel confirmed bookings with an automatic email even when it was full. The software has been changed.
- The rep forwarded your remarks by email to a closed address. They all came in today, thank you for your patience.
- The caretaker pushed notices under doors and residents grumbled by email without ever getting an answer. There is somebody on duty now.
- The publisher once warned authors by letter, then not at all. Your novel deserved better than that silence.
- Strangers set up WhatsApp accounts with our logo. Block them and pay nothing.
- The director took complaints herself, by phone or by letter, and sometimes wept. She wanted that to be said.
- The bot in our chat talked nonsense about refunds. We have pulled the plug on it.
- The local radio said we were closing, a listener repeated it by text, and there is your rumour. We open tomorrow as usual.
- The owners' association had been asking for a quote by letter since 2019. The quote is from March 2023. Enough said.
- We had promised, by phone and then in writing, delivery before Christmas. We did not keep that promise.
- The driver was looking at his phone at the wheel. He has been suspended since this morning.
- Until 2020 people had to send a letter to cancel. Two clicks are enough today, in your settings.
R The delay came from our warehouse and an email will tell you as soon as the truck leaves.
R We had lost track of you; give us your number by DM and we put it right.
R The waitress who served you was not trained, my floor manager is calling you tomorrow.
R Your subscription should have stopped in May. To have that in writing, reply to this morning's email.
R As I said above, a photo in a private message and I start the replacement.
R One more signature was needed: the form is in your account, one box is left to fill.
R What the poster said binds the shop. Go through customer service, 0100 220 0220, and you get the difference back.
R The engineer who was coming on Tuesday is ill, the switchboard will ring you back with another day.
R You were right and I will say so again on the phone.
- Every employee here has an email address and nobody reads it. That is a matter of organisation and we are on it.
- Email is a poor tool for announcing a death. We know it and we are ashamed.
- The advisers on chat cannot see your file, that is the heart of the problem. They get access on Monday.
- Answering somebody in tears with a form is cruel. We are stopping that.
- Many prefer the phone, others the counter. We keep both open in spite of the reform.
- The emergency ward's voicemail is for doctors only. The number on the poster was the wrong one.
- The two emails you quote are genuine and we are not proud of them.
- One customer in three reaches us by phone and waits twelve minutes. That is too long, and three people are joining.
R The cashier was in the wrong and I am calling you tonight to talk about it.
R Tell us by DM which assistant was there on Saturday.
R Send us in a private message the name of the hotel where you stayed and what was missing from the room.
R The rest by email, as my colleague said.
R I wanted to offer you a call tomorrow morning, at whatever time suits.
R We were waiting for your file: you can send it by email to the claims team.
R The assistant was mistaken, customer service on 3210 will confirm it.
R This file was dragging, I am taking it on and you will have an email on Friday.
R The ombudsman, who settled such cases last year, takes cases by letter.
R Your address was missing: please give it to us in private.
R I understand you expected better, write to me at lea@mielou.co.uk.
R We thought the matter closed, it is not, let us talk on the phone.
R A confirmation of the refund has been sent to you by text.
R Tell us privately how it went with that driver.
R The details you wanted are in the email we sent you this morning.
R Best to call the number you were given on the day.
- Statements are sent to customers by post on the 5th of each month.
- Absences are reported to families by text before 9 a.m.
- An email goes out automatically as soon as the parcel leaves the warehouse.
- Our switchboard blew in the storm, hence the silence on the phone.
- We never ask for passwords by phone or by text.
- Checks are done by phone, one call in fifty is listened to.
- Our hotline has been down since 8, technicians are on site.
- The cheque travels by post, allow three days.
- Customers prefer email to letters, the figures say so.
- An engineer is working on the neighbourhood’s phone lines.
- Codes are sent by text and expire after ten minutes.
- Our charter forbids discussing a patient by messaging app.
- The form is fifteen pages long, which is fourteen too many.
- Invoices go out by post on the 2nd and arrive around the 6th.
- When a delivery slips, the customer is told by text.
- One email too many, and everyone thinks there’s been a leak.
- The online chat is run by a bot until 8, hence its absurd answer.
`;

export const MADE_UP_REDIRECTIONS: readonly MadeUp[] = [...madeUp(FRENCH, 'fr'), ...madeUp(ENGLISH, 'en')];
