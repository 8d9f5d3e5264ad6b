"""Common first names, folded: evidence that two capitalised words are a person. Names beyond the list
are found by form.
"""

from players.names import key

FIRST_NAMES = frozenset(
    map(
        key,
        """
        Aaron Abdul Abdullah Adam Adaeze Adrian Ahmed Aidan Alan Albert Alberto Alejandro Aleksandar
        Aleksandra Alex
        Alexander Alexandra Alexia Alexis Alfie Alfred Ali Alice Aliou Almuth Alphonso Amadou Amara Amelie
        Amin Amina Amir
        Amira Amy Ana Anatoli Anders Andre André Andrea Andreas Andrei Andrés Andrew Andrzej Andy Angela
        Angelo
        Anja Ann Ann-Katrin Anna Anne Annika Ansgar Anthony Antje Antoine Anton Antonia Antonio António
        Armin Arne Arnold
        Arjen Arthur Artur Ashley Atsuto Axel Ayase Ayumi Bastian Beatrice Ben Benedikt Benjamin Bent
        Bernd Bernhard Besart
        Beth Bethany Bianca Birgit Birgitta Björn Boris Brad Bradley Brajan Brandon Brian Bruno Bryan
        Bukayo Callum Cameron
        Carla Carlo Carlos Caroline Carsten Casper Cedric Charlie Charlotte Chiara Chloe Chloé Chris
        Christian Christiane
        Christina Christine Christoph Christopher Claas Claire Claudia Claudio Clemens Cole Conor
        Cristiano Daichi Dan Daniel
        Daniela Daniele Danny Dario Darko David Davide Davie Dayot Deniz Denis Dennis Derek Diego Dieter
        Dimitri Dirk
        Dominic Dominik Dorothea Dylan Eberhard Eddie Edgar Edin Eduardo Edward Eileen Elias Elif Elira
        Elisa Elisabeth Ella
        Ellen Emil Emilia Emily Emma Emmanuel Emre Enrico Enzo Eren Eric Erich Erik Erkan Erling Ernst
        Esther Ethan Eva
        Evan Fabian Fabio Falk Faton Federico Felix Ferdinand Filip Finlay Finn Finn-Lasse Florian
        Francesco Francis Frank
        Franz Franziska Fred Frederik Fredrik Friedrich Fritz Gabriel Gareth Gary Georg George Gerd
        Gerhard Gero Giovanni
        Giulia Gonzalo Gordon Greta Grzegorz Guido Guillermo Günter Günther Gustav Hakan Hanna Hannah
        Hannes Hans
        Hans-Dieter Harald Harry Hasan Hauke Heike Heiko Heiner Heinz Helen Helena Helga Helmut Hendrik
        Henning Henrik Henry
        Herbert Hermann Hidemasa Hikaru Hiroki Hiroshi Holger Horst Hugo Hussein Ian Ibrahim Igor Iker
        Ilkay Inge Ingo
        Ingrid Ioannis Isaac Isabel Isabell Isabelle Ismail Ivan Jack Jackie Jacob Jakob James Jamie Jan
        Jan-Niklas Jana
        Jannik Jannis Jaydn Jay-Jay Jay Jean Jennifer Jenny Jens Jeremie Jeremy Jerome Jérôme Jesse
        Jessica Jill Jim Jimmy
        Jo Joachim Joana Joanna Joao João Joe Johan Johann Johanna Johannes John Johnny Jolanda Jon Jonah
        Jonas Jonathan
        Jonte Jordan Jorge Jörg José Josef Joseph Josh Joshua Josip Josua Juan Jude Jule Julia Julian
        Juliana Juliane Julien
        Juliette Julius Jürgen Justin Kaan Kai Kaito Kamil Karim Karin Karl Karl-Heinz Karol Karsten Katharina
        Kathrin Katie Katja Katrin Kay Kazuki Keisuke Keito Keke Kenan Kenji Kenta Kevin Kian Kieran Kim
        Klaus Klaas Koji
        Konrad Konstantin Kristian Kristina Krzysztof Kurt Kyle Kylian Lamine Lara Lars Lasse Laura
        Laurent Lea Leah Lena
        Lennard Lennart Lennox Leo Leon Leonard Leonardo Leonie Leonhard Leroy Leszek Levin Lewis Liam
        Lilli Lilly Lina
        Linda Lionel Lirim Lisa Lize Lothar Lorenz Lorenzo Louis Louisa Luc Luca Lucas Lucia Lucy Luis
        Luisa Luka Lukas
        Luke Łukasz Lutz Lynn Mads Magnus Maik Maike Makoto Malik Malte Mamadou Manfred Manuel Manuela
        Marc Marcel Marcell
        Marcin Marco Marcos Marcus Marek Maren Margarita Maria Mariam Marie Marina Mario Marion Mark Marko
        Markus Marlene
        Marlies Marta Martin Martina Marvin Mary Massimiliano Mateo Mateusz Mathias Mathieu Mathilda Mats
        Matt Matteo
        Matthew Matthias Matthijs Mattis Maurice Max Maximilian Maya Medina Megan Mehdi Mehmet Melanie
        Mert Mesut Mia
        Michael Michaela Michal Michał Michel Michelle Mick Miguel Mika Mike Mikel Milan Milena Millie
        Milos Mio Mirjam
        Miriam Miro Miroslav Mohamed Mohammed Monika Moritz Moussa Murat Mustafa Nadia Nadine Nadja Naomi
        Natalie Natasha
        Nathan Neil Nele Nemanja Niamh Nicholas Nick Nicklas Niclas Nico Nicola Nicolas Nicole Niklas Niko
        Nikola Nikolai
        Nils Nina Noah Noel Nora Norbert Nuno Olaf Ole Oleksandr Oliver Olivia Olivier Omar Omer Onur Orla
        Oscar Oskar Ömer
        Özkan Packie Pablo Paolo Pascal Patrice Patricia Patrick Patrik Patrizia Paul Paula Paulina Paulo
        Pavel Pavlos
        Pedro Per Pep Peter Petra Phil Philip Philipp Philippe Pia Piero Pierre Piotr Priya Quentin Rafael
        Raffael Rainer
        Ralf Ralph Ramona Raphael Raúl Rebecca Reece Reinhard Reinhold Remo René Ren Renata Renate Ricardo
        Riccardo Richard
        Rico Riku Ritsu Rob Robert Roberto Robin Rodrigo Roger Roland Rolf Roman Romelu Ron Ron-Robert
        Ronald Ronaldo Ronja
        Ross Ruben Rudi Rudolf Rui Ruud Ryan Sabine Sabrina Sadio Sally Salomon Sam Samantha Sami Samir
        Samuel Sandra Sandro
        Sara Sarah Sascha Scott Sean Sebastian Sejad Selina Semih Serdar Serge Sergej Sergio Serhou Shaun
        Shinji Shkodran
        Shota Shun Silke Silvia Simon Simone Sina Sofia Sofie Sonja Sophia Sophie Sota Stefan Stefanie
        Steffen Stephan
        Stephen Steve Steven Stuart Sue Susanne Svea Sven Svenja Sydney Sylvia Tabea Takuma Takumi Tamara
        Tanja Tatjana Teo
        Theo Theresa Thiago Thierry Thomas Thorben Thorsten Thorge Thore Tilman Till Tim Timo Timothy Tina
        Tjark Tobi Tobias
        Tobin Todd Tom Tomas Tomás Tomasz Tomaž Tommy Toni Tony Torben Torsten Tristan Tugba Udo Ulf Uli
        Ulla Ulrich Ulrike
        Umut Ursula Uschi Ute Uwe Valentin Valentina Vanessa Vera Victor Victoria Viktor Vincent Vincenzo
        Virgil Vivien
        Vladimir Volker Walter Waltraud Wataru Wayne Wendy Werner Wiebke Wilfried Wilhelm Will William Wim
        Winnie Wolfgang
        Wout Xabi Xavi Yann Yannic Yannick Yannik Yasin Yasmin Youssoufa Youri Yuki Yunus Yusuf Yuto
        Yvonne Zinédine
        Zlatan Zoe Zvonimir Mandy Alina Aline Bruna Svenja Nuria Merle Lotta Frieda Ida Mathilde Momo
        Jamal Jadon Jarell
        Ole-Magnus Sander Sjoerd Daan Bram Joris Maarten Marten Morten Mikkel Rasmus Søren Anders Emil
        Jesper Kasper Nikolaj
        Ousmane N'Golo Kingsley Moise Mateus Vinícius Rodrygo Endrick Raphinha Ivana Marija Petar Ante
        Mateja Zeljko Željko
        Dejan Goran Zoran Nenad Vedad Asmir Sead Haris Arbnor Granit Xherdan Valon Arijanit Blerim Dardan
        Fatmir Burak Cenk
        Ferdi Hakan Orkun Kerem Arda Yıldız Zeynep Ayşe Fatih Volkan Tarik Bilal Younes Achraf Hakim Nabil
        Rayan Riyad Samy
        Aoife Caoimhe Ciara Ciarán Cillian Declan Eoin Euan Fionn Fraser Gráinne Kenny Kirsten Maeve
        Noelle Oisín Roisin Róisín
        Rory Ruth Sinéad Siobhán Sorcha Shona Hamish Lachlan Struan Gavin Graeme Graham Grant Greg Gregor
        Gregory Hugh Keith
        Lee Leigh Mason Nigel Owen Rhys Gethin Dafydd Ellis Ffion Seamus Shane Stephanie Tyler Tyrone
        Warren Wesley Zach
        Zak Abby Alessia Bella Beverly Caitlin Chelsea Ellie Esme Fran Freya Georgia Gemma Grace Hayley
        Hallie Jodie Katherine
        Keira Kelly Khadija Lauren Lotte Lindsey Mallory Mackenzie Madison Molly Poppy Rachel Rose Sharon
        Steph Tierna
        Abdoulaye Aboubakar Adama Akram Alassane Ansu Arsène Asamoah Aurélien Baba Badou Bakary Blaise
        Boubacar Boulaye
        Cheick Cheikh Christophe Didier Djibril Edinson Edouard Eden Eduard Fabrice Fabinho Gaël Geoffrey
        Georginio Gerard
        Gérard Gianluca Gianluigi Giorgio Giuseppe Guillaume Habib Idrissa Jesús Joel Joël Jorginho
        Kalidou Karl-Heinz Ketil
        Kwame Kwadwo Kwabena Kofi Kojo Loïc Loris Lassana Ludovic Maxime Mesut Michele Mirko Mohamadou
        Nassim Nicolò N’Golo
        Naby Nani Odsonne Olivier-Mbaizo Pape Papa-Demba Pau Philippe Rúben Ryad Salif Samu Saïd Sergi
        Seydou Souleymane
        Solange Stéphane Sylvain Tino Théo Thibaut Unai Umar Wilfred Wissam Yacine Yaya Yannis Youcef
        Youssef Zinedine Zinédine
        Aitana Alba Alvaro Álvaro Bernardo Bruno César Dani Emiliano Ester Esteban Ezequiel Fernando
        Francisco Gerardo Giovani
        Gonçalo Hernán Ignacio Iñaki Irene Isco Iván Jaime Javier Joaquín Jordi José-Luis Juanita Julián
        Koke Leandro Lautaro
        Luís Manolo Mauricio Mauro Mikel Nicolás Óscar Patri Rafa Ramón Raul Rubén Salvador Santi Santiago
        Saúl Teresa Tomás
        Alois Anita Bernadette Christl Christof Ferdinand Franziskus Gernot Gottfried Gregorij Hanno
        Hannelore Hansi Heribert
        Hermine Imke Jaro Jörn Josefine Jost Kalle Kilian Knut Kolja Korbinian Leopold Levke Lukasz Luzie
        Marius Marinus Marko
        Markward Mattheo Mathis Meike Neele Onno Otto Otmar Pauline Reiner Reto Roswitha Rouven Ruven
        Sebastien Sepp Simeon
        Sören Stella Steffi Tabita Tammo Thies Thilo Thomasz Tizian Tjorven Traudl Urs Veit Veronika
        Viktoria Vitali Waldemar
        Wenzel Wolf Xaver Yves Hans-Peter Hans-Jürgen Karl-Heinz Heinz-Peter Klaus-Dieter Jan-Ole Jan-Erik
        Eike Enno Fiete
        Fenja Frauke Gesa Gesine Gunnar Haiko Hajo Hilke Insa Jasper Keno Laurin Lennox Levi Linus Lias
        Luan Mailin Marlon
        Marten Mattes Milo Nela Okan Orhan Ozan Ömür Piet Rieke Romana Ruben Sibel Sinan Sinem Tayfun
        Tuğba Türkan Ufuk
        Yannik Yiğit Zeki Aleks Bogdan Cristian Dawid Dragan Dušan Ervin Florin Gabor Gábor Gheorghe Ionuț
        Istvan István
        Jakub Jaroslav Jiří Kamila Kateřina Kristóf Ladislav László Lubomir Luboš Marián Mihai Mihail
        Milan Miloš Milorad
        Mladen Nikola Ondřej Ondrej Patryk Pavol Péter Radek Radoslav Rastislav Robert Róbert Sergei
        Sergiy Slaven Stanislav
        Szymon Tamás Tomáš Vaclav Václav Viktor Vladan Vojtěch Wojciech Zbigniew Zdeněk Zsolt Andriy Artem
        Bohdan Mykhailo
        Mykola Yevhen Euan Andre Akira Daiki Daizen Eiji Gaku Genki Haruka Hinata Hiroto Ichiro Junya
        Kaoru Kazuyoshi Koki
        Kyogo Maya Mana Masato Mina Minami Naoki Nagisa Reo Rin Ryo Ryota Saki Shinji Shuichi Sho Shogo
        Shunsuke Taiki Takashi
        Takefusa Takehiro Takehiro Tatsuya Tomoaki Yasuhito Yoshinori Yosuke Yui Yuya Zion Heung-min
        Min-jae Ji-sung Seung-woo
        """.split(),
    )
)
