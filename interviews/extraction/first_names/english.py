"""First names of Britain, Ireland, North America, Australia beyond the common ones; plain text."""

ENGLISH = """
Abbey Abbie Abel Abigail Abraham Ada Addison Adeline Aden Adrienne Agatha Ailbhe Aileen Ailís Ailsa Aimee Aine Ainsley
Aisha Aisling Ajay Alasdair Alastair Alec Aled Alesha Alexa Alisha Alison Alissa Alistair Alister Allan Allen Allie
Ally Alphonse Alun Alvin Alyssa Amanda Amari Amber Anabel Aneirin Aneurin Angharad Angus Anisa Annie Antony Anya
Aodhán Aonghas Araminta Archibald Archie Ariel Arlo Armani Aroha Arran Arwel Arwyn Ashleigh Ashton Aubrey Audrey Ava
Avery Ayesha Aylish Bailey Barnaby Barney Barry Bartley Basil Baz Bea Becca Becky Benji Bernadine Bernard Bernice
Bertha Bertie Beryl Bess Bessie Betsy Beverley Bill Billie Billy Blaine Blair Blake Blathnaid Blythe Bob Bobbi Bobby
Bonnie Bonny Braden Brady Branden Brayden Braylen Bree Brenda Brendan Brent Brett Bria Briana Brianna Bríd Bridget
Bridie Brigid Britney Brittany Brodie Brody Bronagh Bronte Bronwen Brooke Bruce Bryce Bryn Brynlee Bryson Byron Caden
Cadi Caelan Cai Caitriona Cal Caleb Calum Calumn Calvin Camilla Camille Campbell Caoilfhionn Caolan Caragh Carly
Carmel Carol Carole Carolyn Carrie Carson Carter Carwyn Carys Casey Cassandra Cassidy Cassie Cathal Catherine Cathy
Catrin Catriona Cecil Cecilia Celeste Celia Ceri Cerys Chantelle Charlene Charles Charley Chelsey Cheryl Chrissie
Chrissy Christabel Christie Christy Chuck Cian Cindy Clare Clarence Clark Claude Claudette Clayton Clem Clement
Clifford Clifton Clint Clinton Clive Clodagh Coby Cody Coinneach Colby Coleen Colette Colleen Colm Colton Colum Conall
Conchobhar Constance Cooper Corey Corinne Cormac Cory Courtney Craig Cressida Curtis Cuthbert Cyril Cyrus Daffyd Dai
Daisy Dáithí Dalton Damien Damon Dana Danielle Danni Daphne Dara Daragh Darcey Darcy Darla Darlene Darnell Darragh
Darrell Darren Darryl Daryl Dashawn Davey Davina Daz Deacon Dean DeAndre Deandre Deanna Dearbhla Debbie Deborah Debra
Dee Deidre Deiniol Deirdre Delia Della Delroy Delyth Demarcus Demelza Denise Denzel Denzil Deon Dermot Derrick Dervla
Deshaun Deshawn Desmond Devante Devin Devon Devonte Dewey Dexter Diane Diarmuid Dick Digby Dillon Dilwyn Dinah Dion
Diontae Dolores Don Donal Donald Donalda Donna Donnacha Donncha Donnie Donny Donovan Dottie Doug Dougal Dougie Douglas
Drew Duane Dudley Duncan Dustin Dwayne Dwight Dwyer Dympna Éabha Eamon Eamonn Éanna Easton Edie Effie Eilidh Eilish
Eimear Eithne Elaine Eleanor Eleri Elfed Eli Elijah Elin Eliza Elizabeth Elle Elliot Elliott Elsie Elspeth Elton
Eluned Elvis Elwyn Emer Emerson Emilie Emlyn Emmett Emmie Emyr Enda Enid Enoch Eoghan Erica Erin Ernest Ernie Errol
Erskine Estelle Étaín Ethel Eugene Eunan Eunice Eurig Eve Everett Ewan Ewen Ezra Faye Fearghal Felicity Fergal Fergus
Ferne Fiachna Fiachra Fiadh Fidelma Finbarr Findlay Fingal Fintan Fiona Fionnlagh Fionnuala Fletcher Fleur Flynn
Frances Frankie Franklin Freda Freddie Fredrick Gabby Gabrielle Gail Garfield Garth Gaynor Gaz Gearóid Gene Genevieve
Geoff Georgie Georgina Geraint Geri Gerry Gertie Gideon Gil Giles Gillian Ginny Gladys Glen Glenda Glenn Glenys Gloria
Glyn Gobnait Godfrey Gracie Grayson Greer Greyson Griff Griffin Griffith Gruff Gruffydd Gus Guto Gwen Gwenda Gwenllian
Gwilym Gwyn Gwyneth Hailey Hal Hallam Hamza Hank Harlan Harley Harold Harper Harriet Harrison Harvey Hattie Hayden
Hazel Heather Hector Hefin Heledd Helene Hemi Henrietta Herb Hettie Heulwen Hilary Hilda Hollie Holly Horace Howard
Howell Hudson Hughie Hunter Huw Hywel Iagan Iain Ianto Ieuan Ifan Ifor Imelda Imogen Imran Indigo Innes Iolo Iona
Iorwerth Ira Irvin Irving Isaiah Isbel Isha Ishbel Isla Isobel Ivor Ivy Izzy Jabari Jace Jacinta Jackson Jaclyn Jacqui
Jade Jaden Jago Jahmal Jai Jaiden Jake Jalen Jamar Jamarcus Jameson Jane Janelle Janet Janey Janice Jaquan Jared
Jarrod Jarvis Jase Jason Javon Jaxon Jayda Jayden Jaylen Jayne Jeanette Jeanie Jed Jeff Jefferson Jeffrey Jemima Jemma
Jen Jenna Jenson Jeremiah Jermaine Jerry Jess Jessie Jethro Jillian Jimbo Jimmie Joan Joanne Jocelyn Jock Jodi Jody
Joey Joleen Jolene Jolie Jolyon Joni Jonjo Jonny Jono Jools Jordie Jory Josie Joss Jowan Joyce Judith Judy Julianna
Julie Juliet Kaden Kaitlin Kaitlyn Kaleb Kallum Kane Kara Kareem Karen Karla Kasey Kash Kat Kate Katelyn Kathryn Kathy
Katrina Katy Kayla Kaylee Kayleigh Keane Keanu Keegan Keelan Keeley Keelin Keely Keenan Keir Keiran Keisha Kellie
Kelsey Kelvin Ken Kendall Kendra Kendrick Kenna Kennedy Kenneth Kenwyn Kenzie Kenzo Kerensa Kerr Kerri Kerry Keshia
Kev Keyon Khalil Kiara Kiefer Kiera Kieron Kimberley Kimberly Kinsley Kira Kirsty Kitty Kobe Kris Krista Kristen
Kristie Kristin Kristy Kurtis Kwasi Kweku Kyra Kyrie Lacey Lachie Lachy Laila Lamar Lamorna Lance Landon Laoise Larry
LaShawn Latisha Latoya Laurence Laurie Lavinia Lawrence Lawson Layla Leanne Leighton Leila Leland Len Lennie Leonora
Lesley Leslie Leticia Lettie Lexi Lexie Líadan Liana Libby Lila Lillian Lillie Lily Lindsay Lindy Linsey Liz Liza
Lizzie Lizzy Llew Llewellyn Llinos Lloyd Lochlan Lockie Logan Lois Lola Lonnie Lorcan Loretta Lori Lorna Lorraine
Lottie Louella Louie Louise Loveday Lowri Lucille Lucinda Luella Luther Lyle Lyndon Lyndsey Mabel Mable Maddie
Maddison Maddox Maddy Madeline Madge Mae Maggie Mair Mairead Mairi Maisie Maisy Makayla Malachi Malachy Malcolm Malcom
Maliyah Manaia Manny Marcia Marcie Mared Margaret Margery Margie Margo Marilyn Marissa Marjorie Marnie Marquis
Marsaili Marsha Marshall Marty Martyn Maryam Matilda Maud Maude Maura Maureen Mavis Maxine Maxwell Mckenna Mckenzie
Méabh Meg Meghan Meinir Meirion Mel Melvyn Menna Meredith Mererid Merfyn Merryn Merv Mervyn Meryl Mhairi Micah Micheál
Micky Mikey Mildred Miles Millicent Milly Milton Mimi Minnie Mirabel Miranda Missy Mitch Mitchell Moana Moira Mollie
Monica Montague Monty Morag Moreen Morgan Morris Mort Morven Morwenna Moses Muhammad Muireann Muiris Muirne Mungo
Murdo Muriel Murray Murtagh Mya Myles Myra Myrtle Naoimh Naoise Nat Nathaniel Ned Nell Nellie Nelson Nerys Nessa
Nettie Nevaeh Neve Neville Nevin Ngaio Nia Niall Nicki Nicky Nige Nikau Nikki Nóirín Noreen Norma Norris Nuala Nyah
Nyla Nyle Odette Odhran Ollie Olly Olwen Oona Oonagh Ophelia Orlagh Orlaith Orson Osborne Otis Owain Paddy Padraic
Padraig Paige Paisleigh Paisley Palmer Pam Parker Pasco Pat Patsy Patti Patty Paulette Payton Pearl Pearse Peg Peggy
Penny Percival Percy Perry Petula Peyton Phelim Phillip Phillipa Phineas Phoebe Phyllis Piers Pippa Piran Polly Porter
Portia Posy Primrose Priscilla Proinsias Queenie Quincy Quinn Quinton Rab Rabbie Rae Raegan Raelynn Ramsay Randal
Randall Raquel Rashad Rashid Ray Raymond Reagan Reanna Rebekah Reed Reg Reggie Reginald Reid Reilly Remi Remy Renee
Reuben Reuven Rex Rhea Rhian Rhiannon Rhoda Rhodri Rhona Rhonda Rhydian Rian Rich Richie Rick Ricky Riley Ríona Robbie
Robbo Robyn Rochelle Rod Roddy Roderick Rodney Roise Ronan Ronnie Rosaleen Rosalind Rosamund Rosanna Roscoe Roseanne
Rosemary Rosie Roslyn Rowan Rowena Roxanne Roy Royce Ruadhán Ruairí Ruairidh Ruaridh Rubin Ruby Rufus Russ Russell
Ryder Rylan Sacha Sade Sadhbh Sadie Saffron Sal Sammie Sammy Samson Sandy Saoirse Sasha Sawyer Scarlet Scarlett
Scottie Seb Selena Selma Selwyn Senga Seonaid Seren Serena Seth Seumas Shanice Shaniqua Shannon Shanon Sharron Shauna
Shawn Shaye Shayla Shaylee Shaz Shea Sheena Sheila Shelby Sheldon Shelley Shelly Sheridan Sherman Sherry Sheryl
Shirley Shug Sian Sid Sidney Sierra Sile Sioned Siwan Skye Skylar Sloan Sloane Sonia Sonny Sorley Spencer Stacey Stacy
Stan Stanley Steffan Sterling Stevie Stewart Stu Susan Susannah Susie Suzanne Suzie Suzy Sybil Sylvester Tabitha Tadhg
Tahlia Talia Tallulah Tam Tama Tamika Tammy Tamsin Tane Tania Tanisha Tanner Tanya Tara Tarquin Tasha Tate Tatum
Tavish Tavon Tayla Taylor Teagan Ted Teddy Tegan Tegen Tegwen Terence Teri Terrell Terrence Terri Terry Tess Tessa
Thelma Theodora Theodore Therese Tia Tiana Tiarnan Tiernan Tilly Timmy Titus Toby Tod Tomos Tonya Topher Tori Torin
Torquil Tosh Trace Tracey Tracy Travis Treasa Tremaine Trent Trev Trevon Trevor Trey Treyvon Tricia Trina Trish Trisha
Trixie Troy Trudy Tucker Tudur Turlough Tyra Tyreek Tyrell Tyrese Tyrique Tyson Ùisdean Una Vada Val Valery Vance
Vaughan Vaughn Velma Vern Verna Vernon Vic Vicki Vickie Vicky Vikki Vince Vinnie Vinny Violet Vivienne Wade Wallace
Wally Walt Wendell Wes Whitney Wilbert Wilbur Wilf Willa Willard Willie Willis Willow Winifred Winona Winston Wiremu
Wren Wullie Wyatt Wyn Wynn Wynne Xander Xavier Yolanda Yvette Zac Zachary Zack Zander Zane Zara Zayden Zeke Zelda Zena
Zoey Zola Zoltan
"""
