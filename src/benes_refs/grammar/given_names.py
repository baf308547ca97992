"""Given names of the languages that historians of Europe write in, as they stand in notes.

They tell `Haslam, Jonathan, The Soviet Union …` from `Haslam, Struggle, London 1984`.  A name that is a word or a
place too (`Florence`, `Roman`, `Victoria`) stands here only where a title hardly begins with it.
"""

from __future__ import annotations

# Only Hungarians have these, and put them behind the family's: `Romsics Ignác`.
HUNGARIAN = frozenset(
    "Ágnes Ákos Ambrus András Árpád Attila Balázs Bálint Béla Csaba Csilla Dénes Dezső Domokos Endre "
    "Ernő Éva Frigyes Gábor Géza György Gyula Ignác Imre István János Jenő József Judit Kálmán "
    "Károly Katalin Krisztián Lajos László Levente Lóránt Magdolna Márton Mátyás Mihály Miklós Mária Ödön "
    "Pál Péter Piroska Rezső Sándor Tamás Tibor Vilmos Zoltán Zsigmond Zsolt Zsuzsa Zsuzsanna".split()
)
GIVEN = HUNGARIAN | frozenset(
    # English
    "Aaron Adam Alan Albert Alec Alexander Alfred Alison Allan Allen Amy Andrew Angela Ann Anna Anne "
    "Anthony Antony Arnold Arthur Barbara Barry Ben Benjamin Bernard Betty Bob Brian Bruce Carl Carol "
    "Caroline Catherine Charles Charlotte Chris Christian Christina Christopher Colin Craig Cynthia "
    "Daniel David Deborah Dennis Derek Diana Dmitri Donald Dorothy Douglas Edward Edwin Elizabeth Ellen "
    "Emily Emma Eric Eugene Evan Francis Frank Fred Frederick Geoffrey George Gerald Gerard Gordon Graham "
    "Greg Gregory Harold Harry Helen Henry Herbert Howard Hugh Hugo Ian Irene Isaac Jack Jacob James Jane "
    "Janet Jason Jean Jeffrey Jennifer Jeremy Jerome Jerry Jessica Jim Joan Joanna John Jonathan Joseph "
    "Joshua Judith Julia Julian Karen Kate Katherine Keith Kenneth Kevin Larry Laura Lawrence Leonard "
    "Leslie Lewis Linda Lisa Louis Louise Lynn Malcolm Margaret Marie Marilyn Mark Martha Martin Mary "
    "Matthew Maurice Max Melvyn Michael Mike Nancy Nicholas Nigel Noel Norman Oliver Oscar Pamela "
    "Patricia Patrick Paul Peter Philip Phillip Rachel Ralph Raymond Rebecca Richard Robert Robin Rodric "
    "Roger Ronald Rosemary Roy Russell Ruth Samuel Sandra Sarah Scott Sheila Simon Stephen Steven Stuart "
    "Susan Sylvia Terence Terry Theodore Thomas Timothy Tom Tony Vernon Vladislav Walter Wendy William "
    "Zara "
    # German
    "Achim Andreas Anja Annette Arno August Axel Beate Bernd Bernhard Bert Bianka Bodo Boris Christa "
    "Christel Christiane Christoph Claudia Dagmar Detlef Dieter Dietrich Dirk Dittmar Dominik Eberhard "
    "Eckart Ekkehard Elke Erhard Erich Ernst Erwin Eva Felix Ferdinand Florian Frieder Friedrich Fritz "
    "Gerd Gerda Gerhard Gerhild Gisela Gottfried Guido Günter Günther Gustav Hannes Hans Hans-Adolf "
    "Hans-Erich Hans-Jürgen Hans-Peter Harald Hartmut Hedwig Heiko Heiner Heinrich Heinz Helga Helmut "
    "Hermann Hildegard Holger Horst Ingeborg Ingo Ingrid Jan Jens Joachim Jochen Johanna Johannes Jost "
    "Jörg Josef Jürgen Jutta Kai Karin Karl Karsten Katja Katrin Klaus Konrad Kurt Lars Leopold Lothar "
    "Ludmila Ludwig Lutz Manfred Marcus Markus Matthias Michaela Nikolaus Norbert Olaf Oskar Otto Petra "
    "Rainer Reiner Reinhard Renate Roland Rolf Rudolf Rüdiger Sabine Siegfried Sigrid Silke Stefan "
    "Susanne Sven Theodor Thilo Thorsten Tobias Torsten Ulrich Ulrike Ursula Ute Uwe Viktor Volker "
    "Waltraud Werner Wilfried Wilhelm Willi Willy Winfried Wolfgang Wolfram "
    # French and Italian
    "Adeline Alain Alexandre Alexandra André Annie Antoine Antoinette Armand Benoît Bernadette Cécile "
    "Christine Claire Claude Clotilde Corinne Daniela Danielle Denis Dominique Édouard Élisabeth Émile "
    "Emmanuel Étienne Fabrice Fernand Françoise François Frédéric Gabriel Gaston Georges Georges-Henri "
    "Gilbert Gilles Guillaume Guy Hélène Henri Hervé Hubert Isabelle Jacqueline Jacques Jean-Baptiste "
    "Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Marie Jean-Paul Jean-Pierre Jérôme Juliette "
    "Laurent Léon Louis-Marie Luc Lucien Marc Marcel Marie-Pierre Martine Mathilde Michel Monique "
    "Nathalie Nicolas Nicole Olivier Pascal Philippe Pierre Raoul Raphaël Rémi René Serge Simone Sophie "
    "Stanislas Stéphane Sylvain Thierry Vincent Xavier Yves Yvon Yvonne Alberto Alessandra Alessandro "
    "Andrea Angelo Antonella Antonello Antonio Augusto Bruno Carlo Cesare Claudio Daniele Davide Dino "
    "Domenico Edoardo Elena Ennio Enrico Ettore Eugenio Fabio Fausto Federico Filippo Francesca Francesco "
    "Franco Fulvio Galeazzo Giacomo Gian Gianni Gianluca Giorgio Giovanni Giulia Giuliano Giulio Giuseppe "
    "Guglielmo Ilaria Italo Jole Lorenzo Luca Lucia Luciano Luigi Marcello Marco Maria Mario Massimiliano "
    "Massimo Matteo Maurizio Mauro Michele Nicola Ottavio Paola Paolo Piero Pietro Raffaele Renzo "
    "Riccardo Rita Roberto Rolando Romano Sergio Silvio Simona Stefania Stefano Tommaso Umberto "
    "Valentina Vincenzo Vittorio "
    # Czech, Slovak, Polish
    "Aleš Alena Alois Antonín Bedřich Bohumil Bohumír Bohuslav Bořivoj Břetislav Čestmír Dalibor Drahomír "
    "Dušan Edvard Emil František Hana Helena Hynek Igor Ivan Ivana Ivo Jakub Jana Jarmila Jaromír "
    "Jaroslav Jaroslava Jindřich Jiří Jitka Jozef Juraj Kamil Karel Kateřina Květa Ladislav Lenka Lubomír "
    "Ľubomír Ľubica Ľudovít Luděk Lukáš Marek Marián Marina Marta Martina Matej Michal Mikuláš Milada "
    "Milan Miloslav Miloš Miroslav Miroslava Oldřich Ondřej Otakar Pavel Pavla Pavol Petr Přemysl Radek "
    "Radim Radomír Slavomír Stanislav Štefan Štěpán Tomáš Václav Valerián Veronika Viera Vilém Vít "
    "Vladimír Vlastimil Vlastislav Vojtech Vojtěch Zbyněk Zdeněk Zdenka Zuzana Aleksander Andrzej Anatol "
    "Antoni Artur Bartłomiej Beata Bogdan Bogusław Bolesław Bożena Bronisław Czesław Dariusz Dorota "
    "Elżbieta Eugeniusz Ewa Franciszek Grażyna Grzegorz Halina Hanna Henryk Hieronim Irena Iwona Jacek "
    "Jadwiga Janusz Jarosław Jerzy Józef Justyna Kazimierz Konstanty Krystyna Krzysztof Leon Leszek "
    "Ludwik Łukasz Maciej Małgorzata Marcin Mariusz Marian Mateusz Mieczysław Mikołaj Mirosław Paweł "
    "Piotr Przemysław Radosław Rafał Romuald Ryszard Sebastian Sławomir Stanisław Szymon Tadeusz Teresa "
    "Tomasz Urszula Wacław Waldemar Wanda Wiesław Wiktor Witold Władysław Włodzimierz Wojciech Zbigniew "
    "Zdzisław Zenon Zofia Zygmunt "
    # Slovene, Croatian, Serbian in Latin letters
    "Aleksandar Aleksandra Aleksej Ana Andrej Ante Anton Avgust Bernarda Blaž Bogo Bojan Božo Branimir "
    "Branka Branko Bruna Cvetko Čedomir Damijan Damir Danijel Darja Darko Davor Dejan Dragan Drago "
    "Dragoljub Dragoslav Duško Dušica Egon Fran Filip Goran Gorazd Gregor Hrvoje Ivica Iztok "
    "Jakov Janez Janko Jasna Jelena Jera Jernej Josip Jože Jožica Jure Jurij Ksenija Latinka Ljiljana "
    "Ljubinka Ljubodrag Ljubo Ljubomir Luka Marija Marjan Marko Mateja Matija Matjaž Metod Metka "
    "Mihael Mijo Milica Miodrag Mira Miran Mirjana Mirko Mitja Mladen Mojca Momčilo Nada Nataša Neda "
    "Nenad Nevenka Nikica Nikola Olivera Oto Petar Predrag Primož Radmila Rado Radoš Ranko Rok Rudi Saša "
    "Slobodan Smilja Snežana Stane Stanko Stjepan Stipe Stojan Svetozar Tatjana Tina Tomaž Tomislav "
    "Tone Tvrtko Uroš Vasja Vera Veljko Vesna Vida Vinko Vjekoslav Vladan Vladimir Vlado Vojislav Vuk "
    "Zdenko Zdravko Zlatko Zoran Zvonimir Zvonko Žarko Živko Žiga "
    # Russian and Ukrainian, romanised; Romanian, Finnish, Baltic
    "Aleksandr Aleksei Alexei Alexey Anatoly Anatolii Andrei Andrey Arkady Arsen Bohdan Dmitrii Dmitry "
    "Evgenii Evgeny Fedor Fyodor Gennady Georgii Georgy Grigorii Il'ia Irina Iurii Konstantin Larisa "
    "Leonid Lev Liudmila Mikhail Mykola Natalia Nikita Nikolai Nikolay Oleg Oleh Oleksandr Olga Petro "
    "Pyotr Semyon Sergei Sergey Serhii Svetlana Tatiana Vadim Valentin Valery Vasilii Viacheslav Vitalii "
    "Vitaly Volodymyr Vyacheslav Yuri Yurii Yury Yevgeny Zhores Constantin Cornel Cristian Dinu Dumitru "
    "Florin Gheorghe Ioan Ion Lucian Mihai Mihail Mircea Nicolae Octavian Ottmar Radu Sorin Teodor Vasile "
    "Viorica Virgil Erkki Esa Heikki Jari Jukka Juha Kari Kimmo Lauri Markku Matti Mikko Osmo Ohto Pekka "
    "Pertti Seppo Tapani Timo Tuomo Vesa Veli-Matti Väinö Aivars Alfredas Algimantas Andres Antanas "
    "Česlovas Eero Gediminas Jonas Jüri Kęstutis Magnus Toomas Valters Vytautas Zenonas Nils Göran Bengt "
    "Bo".split()
)
