"""First names that football interviews in German and English name most often; plain text."""

COMMON = """
Aaron Abby Abdoulaye Abdul Abdullah Aboubakar Achraf Adaeze Adam Adama Adrian Ahmed Aidan Aitana Akira Akram Alan
Alassane Alba Albert Alberto Alejandro Aleks Aleksandar Aleksandra Alessia Alex Alexander Alexandra Alexia Alexis
Alfie Alfred Ali Alice Alina Aline Aliou Almuth Alois Alphonso Alvaro Amadou Amara Amelie Amin Amina Amir Amira Amy
Ana Anatoli Anders Andre Andrea Andreas Andrei Andrés Andrew Andriy Andrzej Andy Angela Angelo Anita Anja Ann
Ann-Katrin Anna Anne Annika Ansgar Ansu Ante Anthony Antje Antoine Anton Antonia Antonio Aoife Arbnor Arda Arijanit
Arjen Armin Arne Arnold Arsène Artem Arthur Artur Asamoah Ashley Asmir Atsuto Aurélien Axel Ayase Ayşe Ayumi Baba
Badou Bakary Bastian Beatrice Bella Ben Benedikt Benjamin Bent Bernadette Bernardo Bernd Bernhard Besart Beth Bethany
Beverly Bianca Bilal Birgit Birgitta Björn Blaise Blerim Bogdan Bohdan Boris Boubacar Boulaye Brad Bradley Brajan Bram
Brandon Brian Bruna Bruno Bryan Bukayo Burak Caitlin Callum Cameron Caoimhe Carla Carlo Carlos Caroline Carsten Casper
Cedric Cenk César Charlie Charlotte Cheick Cheikh Chelsea Chiara Chloe Chris Christian Christiane Christina Christine
Christl Christof Christoph Christophe Christopher Ciara Ciarán Cillian Claas Claire Claudia Claudio Clemens Cole Conor
Cristian Cristiano Daan Dafydd Daichi Daiki Daizen Dan Dani Daniel Daniela Daniele Danny Dardan Dario Darko David
Davide Davie Dawid Dayot Declan Dejan Denis Deniz Dennis Derek Didier Diego Dieter Dimitri Dirk Djibril Dominic
Dominik Dorothea Dragan Dušan Dylan Eberhard Eddie Eden Edgar Edin Edinson Edouard Eduard Eduardo Edward Eiji Eike
Eileen Elias Elif Elira Elisa Elisabeth Ella Ellen Ellie Ellis Emil Emilia Emiliano Emily Emma Emmanuel Emre Endrick
Enno Enrico Enzo Eoin Eren Eric Erich Erik Erkan Erling Ernst Ervin Esme Esteban Ester Esther Ethan Euan Eva Evan
Ezequiel Fabian Fabinho Fabio Fabrice Falk Fatih Fatmir Faton Federico Felix Fenja Ferdi Ferdinand Fernando Ffion
Fiete Filip Finlay Finn Finn-Lasse Fionn Florian Florin Fran Francesco Francis Francisco Frank Franz Franziska
Franziskus Fraser Frauke Fred Frederik Fredrik Freya Frieda Friedrich Fritz Gabor Gabriel Gaël Gaku Gareth Gary Gavin
Gemma Genki Geoffrey Georg George Georgia Georginio Gerard Gerardo Gerd Gerhard Gernot Gero Gesa Gesine Gethin
Gheorghe Gianluca Gianluigi Giorgio Giovani Giovanni Giulia Giuseppe Gonçalo Gonzalo Goran Gordon Gottfried Grace
Graeme Graham Gráinne Granit Grant Greg Gregor Gregorij Gregory Greta Grzegorz Guido Guillaume Guillermo Gunnar Günter
Günther Gustav Habib Haiko Hajo Hakan Hakim Hallie Hamish Hanna Hannah Hannelore Hannes Hanno Hans Hans-Dieter
Hans-Jürgen Hans-Peter Hansi Harald Haris Harry Haruka Hasan Hauke Hayley Heike Heiko Heiner Heinz Heinz-Peter Helen
Helena Helga Helmut Hendrik Henning Henrik Henry Herbert Heribert Hermann Hermine Hernán Heung-min Hidemasa Hikaru
Hilke Hinata Hiroki Hiroshi Hiroto Holger Horst Hugh Hugo Hussein Ian Ibrahim Ichiro Ida Idrissa Ignacio Igor Iker
Ilkay Imke Iñaki Inge Ingo Ingrid Insa Ioannis Ionuț Irene Isaac Isabel Isabell Isabelle Isco Ismail Istvan Ivan Ivana
Jack Jackie Jacob Jadon Jaime Jakob Jakub Jamal James Jamie Jan Jan-Erik Jan-Niklas Jan-Ole Jana Jannik Jannis Jarell
Jaro Jaroslav Jasper Javier Jay Jay-Jay Jaydn Jean Jennifer Jenny Jens Jeremie Jeremy Jerome Jesper Jesse Jessica
Jesús Ji-sung Jill Jim Jimmy Jiří Jo Joachim Joana Joanna Joao Joaquín Jodie Joe Joel Johan Johann Johanna Johannes
John Johnny Jolanda Jon Jonah Jonas Jonathan Jonte Jordan Jordi Jörg Jorge Jorginho Joris Jörn José José-Luis Josef
Josefine Joseph Josh Joshua Josip Jost Josua Juan Juanita Jude Jule Julia Julian Juliana Juliane Julien Juliette
Julius Junya Jürgen Justin Kaan Kai Kaito Kalidou Kalle Kamil Kamila Kaoru Karim Karin Karl Karl-Heinz Karol Karsten
Kasper Kateřina Katharina Katherine Kathrin Katie Katja Katrin Kay Kazuki Kazuyoshi Keira Keisuke Keith Keito Keke
Kelly Kenan Kenji Kenny Keno Kenta Kerem Ketil Kevin Khadija Kian Kieran Kilian Kim Kingsley Kirsten Klaas Klaus
Klaus-Dieter Knut Kofi Koji Kojo Koke Koki Kolja Konrad Konstantin Korbinian Kristian Kristina Kristóf Krzysztof Kurt
Kwabena Kwadwo Kwame Kyle Kylian Kyogo Lachlan Ladislav Lamine Lara Lars Lassana Lasse László Laura Lauren Laurent
Laurin Lautaro Lea Leah Leandro Lee Leigh Lena Lennard Lennart Lennox Leo Leon Leonard Leonardo Leonhard Leonie
Leopold Leroy Leszek Levi Levin Levke Lewis Liam Lias Lilli Lilly Lina Linda Lindsey Linus Lionel Lirim Lisa Lize Loïc
Lorenz Lorenzo Loris Lothar Lotta Lotte Louis Louisa Luan Lubomir Luboš Luc Luca Lucas Lucia Lucy Ludovic Luis Luisa
Luka Lukas Łukasz Luke Lutz Luzie Lynn Maarten Mackenzie Madison Mads Maeve Magnus Maik Maike Mailin Makoto Malik
Mallory Malte Mamadou Mana Mandy Manfred Manolo Manuel Manuela Marc Marcel Marcell Marcin Marco Marcos Marcus Marek
Maren Margarita Maria Mariam Marián Marie Marija Marina Marinus Mario Marion Marius Mark Marko Markus Markward Marlene
Marlies Marlon Marta Marten Martin Martina Marvin Mary Masato Mason Massimiliano Mateja Mateo Mateus Mateusz Mathias
Mathieu Mathilda Mathilde Mathis Mats Matt Matteo Mattes Mattheo Matthew Matthias Matthijs Mattis Maurice Mauricio
Mauro Max Maxime Maximilian Maya Medina Megan Mehdi Mehmet Meike Melanie Merle Mert Mesut Mia Michael Michaela Michal
Michel Michele Michelle Mick Miguel Mihai Mihail Mika Mike Mikel Mikkel Milan Milena Millie Milo Milorad Milos Min-jae
Mina Minami Mio Miriam Mirjam Mirko Miro Miroslav Mladen Mohamadou Mohamed Mohammed Moise Molly Momo Monika Moritz
Morten Moussa Murat Mustafa Mykhailo Mykola N'Golo Nabil Naby Nadia Nadine Nadja Nagisa Nani Naoki Naomi Nassim
Natalie Natasha Nathan Neele Neil Nela Nele Nemanja Nenad Niamh Nicholas Nick Nicklas Niclas Nico Nicola Nicolas
Nicole Nicolò Nigel Niklas Niko Nikola Nikolai Nikolaj Nils Nina Noah Noel Noelle Nora Norbert Nuno Nuria Odsonne
Oisín Okan Olaf Ole Ole-Magnus Oleksandr Oliver Olivia Olivier Olivier-Mbaizo Omar Omer Ömür Ondřej Onno Onur Orhan
Orkun Orla Oscar Oskar Otmar Otto Ousmane Owen Ozan Özkan Pablo Packie Paolo Papa-Demba Pape Pascal Patri Patrice
Patricia Patrick Patrik Patrizia Patryk Pau Paul Paula Paulina Pauline Paulo Pavel Pavlos Pavol Pedro Pep Per Petar
Peter Petra Phil Philip Philipp Philippe Pia Piero Pierre Piet Piotr Poppy Priya Quentin Rachel Radek Radoslav Rafa
Rafael Raffael Rainer Ralf Ralph Ramón Ramona Raphael Raphinha Rasmus Rastislav Raúl Rayan Rebecca Reece Reiner
Reinhard Reinhold Remo Ren Renata Renate René Reo Reto Rhys Ricardo Riccardo Richard Rico Rieke Riku Rin Ritsu Riyad
Rob Robert Roberto Robin Rodrigo Rodrygo Roger Roisin Roland Rolf Roman Romana Romelu Ron Ron-Robert Ronald Ronaldo
Ronja Rory Rose Ross Roswitha Rouven Ruben Rudi Rudolf Rui Ruth Ruud Ruven Ryad Ryan Ryo Ryota Sabine Sabrina Sadio
Saïd Saki Salif Sally Salomon Salvador Sam Samantha Sami Samir Samu Samuel Samy Sander Sandra Sandro Santi Santiago
Sara Sarah Sascha Saúl Scott Sead Seamus Sean Sebastian Sebastien Sejad Selina Semih Sepp Serdar Serge Sergei Sergej
Sergi Sergio Sergiy Serhou Seung-woo Seydou Shane Sharon Shaun Shinji Shkodran Sho Shogo Shona Shota Shuichi Shun
Shunsuke Sibel Silke Silvia Simeon Simon Simone Sina Sinan Sinéad Sinem Siobhán Sjoerd Slaven Sofia Sofie Solange
Sonja Sophia Sophie Sorcha Søren Sota Souleymane Stanislav Stefan Stefanie Steffen Steffi Stella Steph Stephan
Stéphane Stephanie Stephen Steve Steven Struan Stuart Sue Susanne Svea Sven Svenja Sydney Sylvain Sylvia Szymon Tabea
Tabita Taiki Takashi Takefusa Takehiro Takuma Takumi Tamara Tamás Tammo Tanja Tarik Tatjana Tatsuya Tayfun Teo Teresa
Theo Theresa Thiago Thibaut Thierry Thies Thilo Thomas Thomasz Thorben Thore Thorge Thorsten Tierna Till Tilman Tim
Timo Timothy Tina Tino Tizian Tjark Tjorven Tobi Tobias Tobin Todd Tom Tomas Tomasz Tomaž Tommy Tomoaki Toni Tony
Torben Torsten Traudl Tristan Tugba Türkan Tyler Tyrone Udo Ufuk Ulf Uli Ulla Ulrich Ulrike Umar Umut Unai Urs Ursula
Uschi Ute Uwe Vaclav Valentin Valentina Valon Vanessa Vedad Veit Vera Veronika Victor Victoria Viktor Viktoria Vincent
Vincenzo Vinícius Virgil Vitali Vivien Vladan Vladimir Vojtěch Volkan Volker Waldemar Walter Waltraud Warren Wataru
Wayne Wendy Wenzel Werner Wesley Wiebke Wilfred Wilfried Wilhelm Will William Wim Winnie Wissam Wojciech Wolf Wolfgang
Wout Xabi Xaver Xavi Xherdan Yacine Yann Yannic Yannick Yannik Yannis Yasin Yasmin Yasuhito Yaya Yevhen Yiğit Yıldız
Yoshinori Yosuke Youcef Younes Youri Youssef Youssoufa Yui Yuki Yunus Yusuf Yuto Yuya Yves Yvonne Zach Zak Zbigniew
Zdeněk Zeki Zeljko Zeynep Zinédine Zion Zlatan Zoe Zoran Zsolt Zvonimir
"""
