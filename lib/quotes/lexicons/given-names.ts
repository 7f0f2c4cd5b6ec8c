function names(words: string): string[] {
  return words.trim().split(/\s+/);
}

/** The commonest English given names of women, folded, from a general knowledge of birth registers; usual by-forms beside them. */
const FEMALE_EN = names(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly ' +
    'emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela shirley ' +
    'anna brenda pamela nicole emma samantha katherine christine debra rachel catherine carolyn janet maria heather diane ruth ' +
    'julie olivia joyce virginia victoria lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria ' +
    'teresa ann sara madison frances kathryn janice abigail alice julia judy sophia grace denise amber doris marilyn danielle ' +
    'beverly isabella theresa diana natalie brittany charlotte marie kayla lori tiffany alexis jane ella mia ava lily chloe zoe ' +
    'harriet florence matilda daisy lucy poppy sophie georgia freya phoebe imogen eleanor ellen claire fiona gillian hilary ' +
    'hillary joanna louise lorraine maureen moira nina norma paula peggy penelope philippa rhonda rita rose rosemary sally sheila ' +
    'stella sylvia tara tina vanessa vera veronica vivian wanda wendy yvonne anne annie audrey becky bernadette beth bonnie ' +
    'bridget caitlin candace carla caroline carrie cathy cecilia charlene clara colleen connie crystal cindy daphne dawn debbie ' +
    'dolores dorothy edith eileen elaine elena elsie erica erin esther eva faith felicity gail geraldine gertrude gina ginger ' +
    'gladys glenda gwen hazel heidi holly ida ingrid irene iris jackie jasmine jeanne jeanette jenny jill joanne jodi josephine ' +
    'juanita june kate katie kathy katrina kirsten kristen kristin latoya leah lena liz loretta lois lucille lydia mabel marcia ' +
    'marjorie marsha maya meghan melanie mildred miranda miriam molly monica monique myra nadia naomi natasha nellie nora pam ' +
    'patty pearl priscilla rachael regina renee roberta rosa roxanne ruby sabrina sherry simone sonia susanna suzanne tamara ' +
    'tammy tanya thelma toni valerie viola violet winifred ada kay fatima aisha yasmin priya mei siobhan niamh aoife phyllis ' +
    'bernice ethel opal ramona nadine antoinette alma janie shelly shelley kristina melinda cassandra mindy nichole sheryl ' +
    'bethany haley hailey kaitlyn paige carly callie brianna jocelyn savannah autumn gabrielle leila layla amina zainab anita ' +
    'sheena marian rosie tess tessa polly lillian eloise beatrice agnes muriel olive ivy maud hilda enid blanche simona allison ' +
    'alison meg nell patti jillian kimberley angelique ariana arianna louisa cecile kiki sonya dianne deb terri krystal meredith ' +
    'hope isabelle madeleine madeline georgina liza lizzie maggie mandy millie nan nancie nita rae roxana sadie selena serena ' +
    'shirlee trudy ursula vicky vicki wilma yvette zelda',
);

/** The commonest English given names of men. */
const MALE_EN = names(
  'james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven ' +
    'paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan ' +
    'stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron ' +
    'jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger austin sean gerald carl ' +
    'harold dylan arthur lawrence jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy mason ' +
    'vincent liam roy bobby caleb bradley russell lucas philip eugene louis oliver harry oscar leo theo theodore hugh hugo graham ' +
    'neil nigel simon stuart trevor derek geoffrey gordon clive colin craig darren duncan ian ivan jeremiah jim bob bill mike ' +
    'dave tom dan steve jeff greg ted ben tim matt tony rick rob ron don ken ed jimmy johnny tommy danny eddie fred martin barry ' +
    'jay marco luis al abraham adrian alfred alistair allan allen alvin antonio archie barney bernard bert boris brad brendan ' +
    'brent brett byron calvin cameron cecil chad chester chuck clarence claude clifford clyde connor conor curtis cyril damian ' +
    'damon darrell declan dick dominic doug duane dwight earl edgar edmund edwin elliot elmer ernest evan felix fergus floyd ' +
    'francis frederick garrett gavin gilbert glen glenn grant guy harvey herbert herman howard irving isaac isaiah jake jared ' +
    'jasper jerome jonah julian kirk karl kurt lance lars lee leon leonard leroy lester lewis lloyd lionel luke malcolm marcus ' +
    'marshall marvin maurice max melvin milton mitch mitchell mohammed muhammad ahmed ali omar hassan mohamed abdul morris ' +
    'nathaniel ned nick noel norman otis otto owen percy perry pete phil quentin ralph ray reginald reggie rex rodney roland ross ' +
    'rufus rupert samir saul seth sidney solomon spencer stan stanley sven terrence toby todd travis tyrone vernon victor ' +
    'vladimir warren wesley wilfred will xavier zach dustin shane blake chase cody trent preston bryce wade gus hank archibald ' +
    'alec ernie herb irwin mack marty mickey mort murray nolan orville rudy rudolph sol sylvester thaddeus wendell willard ' +
    'winston yusuf ibrahim mustafa khalid tariq imran arjun sanjay rajesh anil amit mikhail sergei nikolai yuri pavel andrei ' +
    'pierre jacques henri luc giovanni giuseppe paolo josh andy corey cory cole darryl daryl gerry freddy gene raphael stefan ' +
    'markus dexter franklin geraldo neal drake rocky sonny stu tucker vinny walt wally woody zeke ezra eli gideon harrison jonas ' +
    'josiah julius levi lincoln mathew micheal milo monty randall roderick roscoe rudyard silas tobias uriah virgil wilbur yves',
);

/** The commonest Spanish given names of women. */
const FEMALE_ES = names(
  'maria carmen ana isabel laura cristina marta josefa francisca lucia antonia dolores sara paula elena raquel pilar concepcion ' +
    'manuela mercedes julia beatriz nuria silvia rosario irene alba teresa patricia montserrat andrea rocio monica rosa alicia ' +
    'mar sonia sandra marina susana natalia angela yolanda margarita claudia eva carla inmaculada encarnacion sofia esther noelia ' +
    'veronica nerea carolina angeles ines miriam daniela victoria lorena ainhoa amparo maite alejandra martina catalina consuelo ' +
    'olga gloria clara celia luisa fatima aurora lidia emilia valeria magdalena purificacion esperanza belen adriana milagros ' +
    'lourdes rebeca begona josefina asuncion blanca matilde virginia gabriela paloma remedios estefania gemma leticia vanesa ' +
    'tamara ruth barbara jimena valentina camila luciana mariana fernanda florencia guadalupe juana graciela norma mirta stella ' +
    'viviana liliana marcela paola lorenza griselda elsa estela elvira ximena micaela agustina macarena soledad constanza ignacia ' +
    'antonella renata regina dulce maribel marisol mayra nancy noemi ofelia perla rosalia socorro trinidad yesenia yadira zulema ' +
    'angelica araceli azucena berta cecilia diana dora edith eugenia felisa genoveva gisela herminia ivonne leonor',
);

/** The commonest Spanish given names of men. */
const MALE_ES = names(
  'antonio manuel jose francisco david juan javier daniel carlos jesus alejandro miguel rafael pablo pedro angel sergio ' +
    'fernando jorge luis alberto alvaro adrian diego raul ivan ruben oscar enrique ramon vicente andres joaquin santiago victor ' +
    'eduardo mario roberto jaime marcos ignacio jordi hugo alfonso salvador ricardo guillermo emilio gabriel marc julian mohamed ' +
    'julio gonzalo tomas martin agustin nicolas samuel ismael cristian felipe lucas aitor hector iker alex josep mariano domingo ' +
    'sebastian xavier cesar alfredo felix gregorio esteban mateo rodrigo arturo eugenio lorenzo isaac bruno unai asier mikel ' +
    'ernesto federico gustavo gerardo leonardo mauricio leandro horacio hernan german marcelo nestor rogelio ramiro octavio ' +
    'osvaldo matias facundo franco maximiliano ezequiel emiliano dario fabian claudio walter armando benito benjamin bernardo ' +
    'camilo cristobal elias fidel genaro gilberto heriberto humberto jeronimo joel juanjo leopoldo marco moises orlando pascual ' +
    'patricio paco pepe rene rodolfo rolando ruperto santos saul teodoro ulises valentin wilfredo fermin abel anibal eloy',
);

/** Given names that women and men bear alike: proof of a person, never of he or she. */
export const EPICENE_NAMES: ReadonlySet<string> = new Set(
  names(
    'alex ali andie ariel ashton aubrey avery bailey blair bobbie brett brooke cameron carey carroll casey charlie chris courtney dale dana ' +
      'darcy devon drew elliott emerson finley frankie gale harley hayden hunter jaime jamie jan jean jess jessie jo jody jordan ' +
      'jules kai kelly kendall kerry kim kit kris lacey lane lee leigh lesley leslie lindsay lindsey logan lou lynn madison marion ' +
      'meredith mel micah morgan nat nicky noel parker pat payton peyton quinn randy reese rene ricky riley robbie robin rory ' +
      'rowan sacha sam sasha sandy shannon shawn shea shelby sidney skyler stacey stacy stevie sydney taylor terry toni tracey tracy ' +
      'tristan val vivian whitney guadalupe trinidad cruz mar angel rosario consuelo',
  ),
);

/** Given names of English and Spanish by usual gender, folded: enough to tell he from she and a person from a body, never shown. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(onlyOne([...FEMALE_EN, ...FEMALE_ES]));

export const MALE_NAMES: ReadonlySet<string> = new Set(onlyOne([...MALE_EN, ...MALE_ES]));

function onlyOne(list: readonly string[]): string[] {
  return list.filter((name) => !EPICENE_NAMES.has(name));
}

/** Whether a folded word is a given name of this list, of women, of men or of both. */
export function isGivenName(word: string): boolean {
  return FEMALE_NAMES.has(word) || MALE_NAMES.has(word) || EPICENE_NAMES.has(word);
}
