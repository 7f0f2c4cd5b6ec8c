/**
 * Word sequences that anybody may say: idioms, connectives and stock phrases of public speech. A quote that shares only
 * these with a text was not taken from it. The list is the compiler's own, from knowledge of the language and from no text;
 * it stands beside the counted ones, which are of public speech and know few idioms. Folded words, contractions written out.
 */
export const WRITTEN_PHRASES = `
a far cry from|a great deal of|a long way to go|a lot of people|a matter of life and death|a matter of time|a nation of immigrants
a nation of laws|a number of|a step in the right direction|above and beyond|above the law|according to the law|across the aisle
across the board|across the country|actions speak louder than words|after all is said and done|again and again|against all odds
against the law|all across the country|all at once|all of a sudden|all of us|all or nothing|all over again|all over the country
all over the place|all over the world|all the same|all the time|all things considered|all walks of life|an act of god|an act of war
and so forth|and so on|any way shape or form|as a last resort|as a matter of course|as a matter of fact|as a matter of principle
as a result of|as a rule|as a whole|as far as i am concerned|as far as i know|as far as possible|as good as it gets|as i have said
as i have said before|as i said before|as if nothing had happened|as long as|as luck would have it|as much as possible
as quickly as possible|as soon as possible|as the case may be|as though nothing had happened|as time goes on|as usual|as we all know
as well as|as you know|at a loss for words|at a time when|at all costs|at all times|at any cost|at any rate|at any time|at first glance
at first sight|at last|at least for now|at length|at no time|at one time or another|at some point|at stake|at that moment
at the beginning of|at the bottom of|at the crossroads|at the drop of a hat|at the eleventh hour|at the end of the day
at the end of the year|at the expense of|at the heart of|at the last minute|at the mercy of|at the moment|at the other end
at the present time|at the risk of|at the same time|at the time of|at the top of|at the very least|at this moment in time
at this point in time|at your own risk|back and forth|back on track|back to square one|back to the drawing board|be that as it may
because of the fact that|before and after|before long|before our very eyes|behind closed doors|behind the scenes|better late than never
better safe than sorry|between a rock and a hard place|beyond a doubt|beyond a reasonable doubt|beyond a shadow of a doubt|bit by bit
blood sweat and tears|both sides of the aisle|bring to justice|business as usual|but then again|by all accounts|by all means|by and by
by and large|by any means necessary|by leaps and bounds|by no means|by order of|by the same token|by the time|by the way|by virtue of
call a spade a spade|call it a day|call to action|calm before the storm|can do better|can not afford to|cautiously optimistic
change the subject|check and balance|close at hand|come hell or high water|come to an end|come to terms with|come to the conclusion
common sense|connect the dots|cross that bridge when we come to it|cut to the chase|day after day|day and night|day by day
day in and day out|dead and buried|deeply concerned|deeply saddened|do as you are told|do more with less|do not get me wrong
do the best we can|do the right thing|do what is right|do whatever it takes|down the road|down to earth|draw a line in the sand
due in large part to|due process of law|during the course of|each and every day|each and every one of us|easier said than done
enough is enough|even more so|ever since|every bit as|every effort will be made|every now and then|every once in a while|every other day
every single day|every step of the way|every time|everything in our power|everything is going to be all right|face the facts|face to face
facts are facts|fair and square|fall on deaf ears|far and wide|far be it from me|far from it|few and far between|fight for what is right
fight tooth and nail|first and foremost|first of all|first things first|follow the law|follow the rules|food for thought|for a long time
for a moment|for a very long time|for a while|for all intents and purposes|for all we know|for better or for worse|for better or worse
for crying out loud|for example|for fear of|for generations to come|for goodness sake|for heaven's sake|for instance
for lack of a better word|for many years|for once and for all|for one reason or another|for some reason|for the benefit of
for the better part of|for the first time|for the first time in history|for the foreseeable future|for the good of the country
for the last time|for the love of god|for the most part|for the purpose of|for the rest of my life|for the sake of|for the sake of argument
for the simple reason|for the time being|for what it is worth|forgive and forget|from beginning to end|from day one
from one end to the other|from the beginning|from the bottom of my heart|from the very beginning|from time to time|from top to bottom
generation after generation|get down to business|get it right|get the ball rolling|get the job done|get to the bottom of this|give and take
give it a try|give me a break|give or take|go back to work|go hand in hand|go the extra mile|god bless america|god bless you|god willing
good and evil|good for nothing|good news and bad news|half the battle|hand in hand|hard to believe|hard work|have a good day|have a nice day
have nothing to do with|he did not know what to do|he did not know what to say|head over heels|hearts and minds|here and now|here and there
history repeats itself|hit the nail on the head|hold your breath|honesty is the best policy|hope and pray|hope for the best|how are you
how do you do|i am afraid not|i am glad to hear it|i am not going to|i am not sure|i am pleased to announce|i am proud of|i am sorry
i am very sorry|i assure you|i beg your pardon|i believe in|i can not believe it|i can not help it|i can tell you|i could not agree more
i could not have said it better|i could not help|i did not know what to say|i do not care|i do not know|i do not know what to do
i do not know what to say|i do not think so|i do not want to|i give you my word|i had no choice|i had no idea|i have no comment
i have no doubt|i have no idea|i have nothing to add|i have nothing to hide|i have nothing to say|i hope so|i know what i am doing
i know what you mean|i mean it|i must say|i see no reason|i should like to|i suppose so|i thank you|i think it is important|i think so
i thought so|i told you so|i want to be clear|i want to thank|i will be back|i will do my best|i will never forget|i will tell you
i would like to thank|i would not say that|if and only if|if and when|if anything|if at all possible|if at first you do not succeed
if i am not mistaken|if i may say so|if i remember correctly|if i were you|if necessary|if need be|if only i could|if possible
if push comes to shove|if the shoe fits|if worst comes to worst|if you do not mind|if you know what i mean|if you please|if you will
in a blink of an eye|in a case like this|in a few minutes|in a few words|in a good mood|in a hurry|in a low voice|in a manner of speaking
in a matter of|in a moment|in a nutshell|in a position to|in a sense|in a state of|in a timely manner|in a very real sense|in a way
in accordance with the law|in addition to|in all fairness|in all honesty|in all likelihood|in all my life|in all probability|in an effort to
in and of itself|in and out|in any case|in any event|in broad daylight|in case of emergency|in charge of|in cold blood|in common with
in conclusion|in consequence of|in due course|in due process|in due time|in every sense of the word|in fact|in favor of|in favour of
in front of|in full swing|in general|in good faith|in harm's way|in hot water|in keeping with|in less than no time|in light of
in light of the fact that|in many ways|in my humble opinion|in my life|in my opinion|in my view|in need of|in no time|in no uncertain terms
in no way|in on the joke|in one way or another|in order that|in order to|in other parts of the world|in other words|in our best interest
in our communities|in our community|in our country|in our lifetime|in part because of|in particular|in person|in place of|in plain sight
in point of fact|in pursuit of|in reality|in recent years|in regard to|in response to|in search of|in short|in short order|in so far as
in some cases|in spite of|in spite of everything|in spite of the fact that|in such a way|in support of|in terms of|in that case
in the absence of|in the aftermath of|in the back of my mind|in the beginning|in the best interest of|in the blink of an eye|in the case of
in the coming days|in the coming weeks|in the course of|in the course of time|in the days ahead|in the end|in the event of
in the eyes of the law|in the eyes of the world|in the face of|in the first place|in the future|in the heat of the moment|in the interest of
in the interest of justice|in the last few years|in the light of day|in the long run|in the long term|in the meantime|in the middle of
in the middle of nowhere|in the middle of the night|in the midst of|in the name of|in the name of god|in the name of heaven
in the name of justice|in the name of the law|in the near future|in the nick of time|in the past|in the presence of|in the process of
in the public interest|in the right direction|in the right place at the right time|in the same boat|in the same breath|in the same way
in the shadows|in the short term|in the spirit of|in the state of|in the strongest possible terms|in the twinkling of an eye
in the very near future|in the wake of|in the way of|in the world|in the wrong place at the wrong time|in their own words
in these circumstances|in these difficult times|in this case|in this country|in this day and age|in this regard|in this respect|in this way
in this world|in time of need|in times like these|in times of crisis|in touch with|in truth|in turn|in vain|in view of|in your own words
inch by inch|insult to injury|is a thing of the past|it can not be denied|it could have been worse|it could not have come at a better time
it depends on|it does not make sense|it does not matter|it goes without saying|it has been a long time|it has come to my attention
it has to be done|it has to stop|it is a fact|it is a matter of|it is a pity|it is a shame|it is a small world|it is about time
it is all over|it is as simple as that|it is hard to say|it is high time|it is important to|it is important to note|it is impossible to
it is in our interest|it is just a matter of time|it is my duty|it is necessary to|it is never too late|it is no secret|it is no wonder
it is not a question of|it is not acceptable|it is not enough|it is not fair|it is not for me to say|it is not that simple
it is not the end of the world|it is not too late|it is now or never|it is only a matter of time|it is our duty|it is our responsibility
it is out of my hands|it is over|it is possible that|it is safe to say|it is the least i can do|it is the right thing to do
it is time for change|it is time to|it is time to act|it is too early to tell|it is too late|it is true that|it is unacceptable
it is up to us|it is up to you|it is what it is|it is wrong|it makes no difference|it makes no sense|it may be said|it may well be
it must be remembered|it must be said|it occurred to me|it remains to be seen|it seems to me|it speaks for itself|it stands to reason
it takes two to tango|it took a long time|it was a long time ago|it was a mistake|it was not my fault|it was nothing|it was the first time
it will be all right|it would be a mistake|it would be better|it would seem|join hands|just a moment|just in case|just in time
just the way it is|keep an eye on|keep an open mind|keep in mind|keep it simple|keep our country safe|keep our word|keep up the good work
kill two birds with one stone|know right from wrong|land of opportunity|land of the free|last but by no means least|last but not least
law and order|lead by example|leave me alone|leave no stone unturned|less is more|lesser of two evils|lessons learned|let alone
let bygones be bygones|let freedom ring|let it be|let me be clear|let me be perfectly clear|let me go|let me see|let me tell you
let there be no doubt|let there be no mistake|let us be clear|let us be honest|let us face it|let us go|let us hope so|let us not forget
let us see|let us start with|level playing field|liberty and justice for all|life and death|life goes on|life is too short
light at the end of the tunnel|like a bolt from the blue|like it or not|like never before|like nothing ever happened|little by little
live and let live|long live the king|long story short|long time no see|look on the bright side|looking forward to|lost in thought
love and peace|make a difference|make a living|make ends meet|make great strides|make it happen|make no mistake|make no mistake about it
make sure that|make the best of it|make the most of it|make the world a better place|make up your mind|man of the people|many of us
mark my words|may god bless|may or may not|men and women|mind your own business|moment of truth|more and more|more often than not
more or less|more than anything else|more than ever|more than ever before|more than i can say|more than one way|more to the point
most of all|most of the time|move forward|moving forward|my fellow americans|my friend|my heart goes out to|my thoughts and prayers
name and shame|national security|near and dear|neck and neck|needless to say|neither here nor there|never again|never before|never ever
never give up|never mind|never say never|new and improved|night and day|nine times out of ten|no comment|no comment at this time
no doubt about it|no end in sight|no harm done|no ifs ands or buts|no laughing matter|no longer|no matter how|no matter what
no matter what happens|no more and no less|no one is above the law|no one knows|no questions asked|no reason to believe|no room for error
no stone unturned|no such thing|no two ways about it|no way out|none of your business|none the less|not at all|not by any means
not for the first time|not in a position to|not in my name|not in the least|not on my watch|not only that|not so much
not the end of the world|not the time or place|not to be outdone|not to mention|not to put too fine a point on it|not to say|not who we are
nothing but the truth|nothing could be further from the truth|nothing in the world|nothing is impossible|nothing more and nothing less
nothing of the kind|nothing of the sort|nothing to do with|nothing to fear|nothing ventured nothing gained|now and again|now and then
now is not the time|now is the time|now more than ever|now or never|now that i think of it|of course|of course not|of its own accord
of one kind or another|of our time|of the people by the people for the people|of the same kind|of the utmost importance|off and on
off the record|off the top of my head|oh my god|old habits die hard|on a case by case basis|on a daily basis|on a regular basis
on account of|on all sides|on and on|on average|on balance|on behalf of|on both sides|on both sides of the aisle|on closer inspection
on condition of anonymity|on condition that|on every side|on his way home|on my own|on my way|on no account|on occasion|on one hand
on one side|on our own|on our side|on purpose|on second thought|on the basis of|on the brink of|on the contrary|on the face of it
on the ground|on the ground that|on the house|on the inside|on the merits|on the one hand|on the other hand|on the other side
on the other side of the world|on the part of|on the point of|on the right side of history|on the right track|on the road|on the same day
on the same page|on the spot|on the spur of the moment|on the table|on the verge of|on the way|on the whole|on the wrong side of history
on the wrong side of the law|on their way|on this day|on this occasion|on time|on top of that|on top of the world|once a week|once again
once and for all|once in a lifetime|once in a while|once more|once or twice|once upon a time|one after another|one after the other
one and all|one and only|one and the same|one another|one at a time|one by one|one day at a time|one day or another
one for all and all for one|one of a kind|one of the best|one of the first|one of the most|one of the most important|one of the reasons
one of these days|one of those things|one of us|one or the other|one or two|one side of the story|one step ahead|one step at a time
one thing after another|one thing is certain|one thing led to another|one way or another|one way or the other|only a few|only god knows
only time will tell|open your eyes|or something like that|other things being equal|our children and grandchildren|our hearts go out to
our thoughts and prayers|our thoughts and prayers are with|our way of life|out and about|out of control|out of danger|out of nowhere
out of order|out of our control|out of place|out of reach|out of respect for|out of sight|out of sight out of mind|out of the blue
out of the box|out of the frying pan|out of the question|out of the way|out of the woods|out of touch|out of work|over and above
over and over|over and over again|over my dead body|over the course of|over the last few years|over the past few years|over the top
over the years|pass the buck|past and present|pay attention to|pay the price|peace and quiet|peace of mind|peace on earth
people from all walks of life|people of all ages|people of good will|pick up the pieces|pick up where we left off|piece by piece
plain and simple|play by the rules|play it by ear|play politics|point of no return|point of view|political football|politics as usual
poor and needy|practice makes perfect|practise what you preach|prepared for the worst|pros and cons|protect and serve|protect our borders
public health and safety|public safety|pull yourself together|put an end to|put it this way|put that in writing
put the cart before the horse|put two and two together|quick and easy|quite a few|quite the contrary|rain or shine|raise awareness
raise the bar|rank and file|rather than|read between the lines|read my lips|right and wrong|right away|right from the start
right here and now|right here right now|right now|right or wrong|right side of history|rise to the challenge|rise to the occasion
root and branch|root cause|rule of law|rules are rules|run out of time|safe and secure|safe and sound|same old story|saved by the bell
say no more|search and rescue|second to none|secure our borders|see eye to eye|see for yourself|seize the day|send a clear message
send a message|send a strong message|separation of powers|serious concerns|set an example|set in stone|set the record straight|shake hands
shall not perish|she did not know what to do|she did not know what to say|shoulder to shoulder|show me the money|show the world
sick and tired|side by side|silence is golden|simple as that|since the beginning of time|since time immemorial|sink or swim
slowly but surely|small price to pay|so as to|so be it|so far|so far as|so far as i know|so far as possible|so far so good|so help me god
so long as|so many people|so much for|so much so|so much the better|so that we can|so to speak|some of the most|some people say|some sort of
something has to be done|something like that|something must be done|something of the kind|something of the sort|something to think about
something went wrong|sooner or later|sooner rather than later|speak for yourself|stand by me|stand on your own two feet|stand our ground
stand shoulder to shoulder|stand together|stand up and be counted|stand up for what is right|stand with you|state of affairs
state of emergency|state of the art|state of the union|stay the course|step by step|step in the right direction|step up to the plate
still going strong|straight from the horse's mouth|strength and courage|strength in numbers|strong and stable|such a thing|such as it is
such is life|suffice it to say|take a stand|take advantage of|take care of|take care of yourself|take for granted|take into account
take into consideration|take it easy|take it or leave it|take matters into our own hands|take my word for it|take part in|take place
take responsibility for|take the bull by the horns|take the high road|take the law into our own hands|take to the streets|talk is cheap
tell me about it|tell the truth|tell you the truth|ten years ago|thank god|thank goodness|thank you|thank you all for coming
thank you for your support|thank you for your time|thank you very much|thanks be to god|thanks in large part to|that being said
that can not be denied|that does not mean|that goes without saying|that is a fact|that is a good question|that is a lie|that is all
that is all i have to say|that is all there is to it|that is another story|that is enough|that is exactly what|that is how it is
that is just not true|that is just the way it is|that is my opinion|that is not fair|that is not the case|that is not the point
that is not true|that is not what i said|that is not who we are|that is right|that is that|that is the best|that is the only way
that is the problem|that is the question|that is the reason why|that is the way it is|that is to say|that is what i am talking about
that is what i thought|that is what it is all about|that is why|that is why we are here|that is wrong|that much is clear|that sort of thing
that will be the day|that will do|the ability to|the american dream|the american people|the american people deserve
the american people deserve better|the american way|the bad guys|the ball is in their court|the be all and end all|the beginning of the end
the best and the brightest|the best is yet to come|the best of both worlds|the best of my ability|the best of times|the best thing to do
the best way to|the better part of|the big picture|the bottom line|the buck stops here|the buck stops with me|the burden of proof
the calm before the storm|the case may be|the cat is out of the bag|the clock is ticking|the cold light of day|the cost of living
the course of history|the cream of the crop|the day after tomorrow|the day before yesterday|the day is coming|the devil is in the details
the die is cast|the door is open|the early bird catches the worm|the edge of the world|the elephant in the room|the end is near
the end of an era|the end of the day|the end of the line|the end of the road|the end of the world|the ends justify the means
the exact opposite|the eyes of the world|the fact is|the fact of the matter|the fact of the matter is|the fact remains|the fact that
the facts speak for themselves|the faster the better|the first of its kind|the first step|the first thing|the first time
the full extent of the law|the fullest extent of the law|the future is now|the future of our children|the future of our country
the game is over|the general public|the good of the country|the good old days|the goose that laid the golden egg|the grass is always greener
the greater good|the greatest country in the world|the greatest country on earth|the hand of god|the handwriting is on the wall
the harsh reality|the heart of the matter|the here and now|the home of the brave|the human race|the idea that|the international community
the issue at hand|the jury is still out|the king is dead|the land of the free|the last few days|the last minute|the last resort
the last straw|the last thing|the last time|the law is clear|the law is the law|the law of the land|the least of our worries
the letter of the law|the light of day|the long and the short of it|the lord's prayer|the man in the street|the matter is closed
the men and women|the men and women in uniform|the middle class|the moment of truth|the moral of the story|the more the merrier
the more things change|the most important thing|the most part|the most vulnerable|the name of the game|the next generation|the next step
the next thing|the number of|the obvious choice|the odds are|the one and only|the only game in town|the only thing
the only thing we have to fear|the only way|the opposite is true|the order of the day|the other day|the other side
the other side of the coin|the other way around|the path forward|the pen is mightier than the sword|the people have spoken|the point is
the point of no return|the powers that be|the problem is|the proof is in the pudding|the pursuit of happiness|the question is
the quick and the dead|the real world|the reason is|the rest is history|the rest of the world|the rest of us|the result of
the right of the people|the right thing|the right thing to do|the right to|the right to know|the right to remain silent|the road ahead
the road to hell|the root of the problem|the rule of law|the rules of the game|the same thing|the same time|the same way
the sanctity of life|the seat of power|the second time|the short end of the stick|the show must go on|the sky is the limit
the sooner the better|the spirit of the law|the state of affairs|the status quo|the story of my life|the straw that broke the camel's back
the stuff of nightmares|the survival of the fittest|the system is broken|the test of time|the thing is|the things we do|the third time
the time being|the time for action|the time has come|the time is now|the tip of the iceberg|the top of the world|the truth is
the truth is out there|the truth of the matter|the truth will come out|the truth will out|the turn of the century|the turning point
the united states|the united states government|the united states of america|the use of force|the very best|the very first|the very idea
the very least|the very thing|the voice of reason|the voice of the people|the way forward|the way i see it|the way it is
the way of the world|the way things are|the welfare of|the whole point|the whole story|the whole thing|the whole time|the whole truth
the whole truth and nothing but the truth|the whole world|the whole world is watching|the will of god|the will of the people
the winds of change|the word on the street|the world is watching|the world over|the worst case scenario|the worst is over|the worst of times
the writing is on the wall|the wrong side of history|their hopes and dreams|then and there|there and then|there are no words
there are those who|there are two sides to every story|there can be no doubt|there is a lot of|there is a reason|there is a time and a place
there is always hope|there is hope|there is more to come|there is more where that came from|there is much to be done|there is no doubt
there is no doubt about it|there is no doubt in my mind|there is no excuse|there is no going back|there is no need|there is no one
there is no place like home|there is no question|there is no reason|there is no such thing|there is no such thing as
there is no time to lose|there is no turning back|there is no way|there is no way out|there is nothing left
there is nothing new under the sun|there is nothing to be done|there is nothing we can do|there is nothing wrong with|there is only one
there is plenty of|there is room for|there is something wrong|there is still time|there is strength in numbers|there was a time when
there was no one|there was no reason|there was nothing to be done|there you go|there you have it|these are difficult times
these things happen|they are not alone|they do not know|they say that|thick and thin|things are getting worse|things fall apart
things of that nature|think about it|think outside the box|think twice|this and that|this can not continue|this can not go on|this is a fact
this is a joke|this is a matter of|this is a new day|this is a sad day|this is a step|this is about|this is an emergency|this is an outrage
this is how it is|this is it|this is just the beginning|this is not a game|this is not about|this is not about politics
this is not acceptable|this is not fair|this is not just|this is not right|this is not the end|this is not the time|this is not the way
this is not true|this is not who we are|this is only the beginning|this is our moment|this is outrageous|this is ridiculous|this is serious
this is the beginning of|this is the best|this is the end|this is the first step|this is the first time|this is the last time
this is the problem|this is the reason|this is the right thing to do|this is the time|this is unacceptable|this is what democracy looks like
this is what i want|this is what we do|this is what we want|this is who we are|this is why|this is wrong|this must stop|this time around
this too shall pass|this was a mistake|those in need|those were the days|thoughts and prayers|threat to national security
through and through|through no fault of their own|through the roof|through thick and thin|throw caution to the wind|till death do us part
time after time|time and again|time and patience|time and space|time and tide|time and time again|time heals all wounds|time is money
time is of the essence|time is on our side|time is running out|time out of mind|time will tell|tired and hungry|to a certain extent
to a great extent|to a large extent|to all appearances|to all intents and purposes|to an end|to and fro|to be able to|to be clear
to be continued|to be exact|to be fair|to be frank|to be honest|to be honest with you|to be made|to be or not to be|to be perfectly clear
to be perfectly honest|to be sure|to begin with|to bring to an end|to cut a long story short|to do so|to do with|to each his own
to err is human|to get rid of|to get to the point|to give an example|to have and to hold|to make a difference|to make a long story short
to make matters worse|to make sure|to my knowledge|to my mind|to name a few|to no avail|to one another|to our knowledge
to put it another way|to put it bluntly|to put it mildly|to put it simply|to reach|to say nothing of|to say so|to say the least
to some extent|to speak of|to start with|to sum up|to take care of|to take place|to tell the truth|to tell you the truth|to that end
to the best of my ability|to the best of my knowledge|to the best of our ability|to the best of our knowledge|to the bitter end
to the contrary|to the effect that|to the end|to the extent possible|to the fullest extent|to the fullest extent of the law|to the last
to the letter|to the point|to the right|to the same extent|to this day|to whom it may concern|today and every day|today is the day
together we can|tomorrow is another day|too big to fail|too close for comfort|too early to say|too good to be true|too little too late
too many cooks|too much to ask|touch and go|treat others|treated with dignity and respect|trial and error|tried and true|trust but verify
truth be told|try as we might|turn a blind eye|turn back the clock|turn our backs on|turn over a new leaf|turn the other cheek|turn the page
turn the tide|twenty four hours a day|two can play at that game|two sides of the same coin|two wrongs do not make a right
under any circumstances|under attack|under control|under cover of darkness|under no circumstances|under our constitution|under our laws
under pressure|under the circumstances|under the law|under the leadership of|under the sun|under the table|under the weather|united we stand
united we stand divided we fall|unless and until|until death|until further notice|until now|until the end|until the end of time|until then
up and down|up in arms|up in the air|up to a point|up to and including|up to date|up to now|up to our ears|up to the present|upon my honour
upon my soul|upon my word|upon the whole|ups and downs|use your head|values and principles|very good indeed|very well|very well then
victims of circumstance|wait a minute|wait and see|wake up call|walk the walk|war and peace|war on drugs|war on terror|waste of time
watch your step|way back when|we all know|we all make mistakes|we are a better people than this|we are a nation of immigrants
we are a nation of laws|we are aware of|we are better than this|we are committed to|we are deeply concerned|we are doing everything we can
we are fighting for|we are going to win|we are here to help|we are here to stay|we are human beings|we are in this together|we are living in
we are not afraid|we are not alone|we are not going anywhere|we are not going away|we are not going to stop|we are now|we are one nation
we are ready|we are still here|we are stronger together|we are the people|we are the world|we are very concerned|we are working hard
we can and we must|we can and will|we can do better|we can do better than this|we can do it|we can do this|we can make a difference
we can not afford|we can not afford to|we can not do this alone|we can not forget|we can not go back|we can not go on like this
we can not let this happen|we can not stand by|we can not turn our backs|we can not wait|we condemn in the strongest terms|we deserve better
we did it|we did not know|we do not have time|we do not know|we do not know what to do|we do not know yet|we have a long way to go
we have a responsibility|we have come a long way|we have got to|we have got to do better|we have no choice|we have no comment
we have no other choice|we have nothing to fear|we have seen this before|we have the right|we have to act|we have to do better
we have to do something|we have work to do|we hold these truths|we hope so|we know that|we look forward to|we must act now|we must all
we must and we will|we must be vigilant|we must continue|we must do better|we must do everything|we must do everything in our power
we must do everything we can|we must do more|we must fight|we must never forget|we must not forget|we must protect|we must stand together
we must stop|we must work together|we need answers|we need change|we need help|we need more|we need to act now|we need to be careful
we need to do better|we need to do more|we need to do something|we need to get back to work|we need to have a conversation|we need to know
we need to make sure|we need to move forward|we need to stop|we need to talk|we need to work together|we shall overcome|we shall see
we should be ashamed|we stand ready to help|we stand together|we stand with|we take this very seriously|we the people|we want answers
we want justice|we want to make sure|we were wrong|we will be back|we will continue to fight|we will continue to work
we will do everything in our power|we will do whatever it takes|we will fight|we will keep fighting|we will never forget
we will never give up|we will not be intimidated|we will not be silenced|we will not give up|we will not rest|we will not rest until
we will not stand for this|we will not stop|we will not tolerate|we will prevail|we will see|we will see what happens|we will stand with you
we will take care of|we will work with|wear and tear|weigh in on|well and good|well done|what a difference a day makes|what a shame
what are we going to do|what are you doing|what are you going to do|what do you mean|what do you mean by that|what do you think
what do you want|what does it matter|what goes around comes around|what happened|what happened next|what has happened|what i am saying is
what i am trying to say|what i mean|what i meant|what i want to say|what in the world|what is going on|what is happening|what is it
what is the matter|what is the matter with you|what is the meaning of this|what is the point|what is the use|what is this|what is to be done
what is wrong with|what it means to be|what kind of country|what the hell|what this is about|what we are doing|what we have here
what we know|what we need|what we need to do|what we want|what you see is what you get|whatever it takes|when all else fails
when all is said and done|when and where|when i was a boy|when i was a child|when i was young|when in doubt|when in rome|when it comes to
when it comes to the|when push comes to shove|when the going gets tough|when the time comes|when the time is right|when we were young
where are we going|where are you going|where do we go from here|where there is a will there is a way|where there is smoke there is fire
whether or not|whether they like it or not|whether you like it or not|which is to say|who are you|who do you think you are|who knows
who we are as a country|who we are as a nation|who we are as a people|why do we|why not|will be held accountable|will be missed
will be prosecuted to the fullest extent of the law|win or lose|win the battle|with a heavy heart|with a view to|with all due respect
with all my heart|with all the strength|with bated breath|with each other|with every breath|with great pleasure
with great power comes great responsibility|with his back to|with his own hands|with liberty and justice for all|with no end in sight
with one another|with one voice|with open arms|with or without|with reference to|with regard to|with respect to|with that being said
with that in mind|with that said|with the best intentions|with the exception of|with the help of|with the result that|within a few days
within a few minutes|within reach|within the law|within the limits of|without a doubt|without a shadow of a doubt|without any doubt
without delay|without exception|without fail|without further ado|without further delay|without question|without regard to
without saying a word|without the help of|women and children|word for word|word of mouth|words can not describe|words can not express
words matter|work hard and play by the rules|work together|working class|working families|working hard|working men and women|world war
would you like|would you mind|year after year|year in and year out|years and years|yes and no|yes indeed|yes we can|you and i
you are not alone|you are right|you are welcome|you are wrong|you can not be serious|you can not have it both ways|you can not win
you can say that again|you can see for yourself|you could hear a pin drop|you do not have to|you do not know|you do not understand
you get what you pay for|you have my word|you have no idea|you have to understand|you have to wonder|you know as well as i do
you know better|you know what i mean|you know what they say|you may be right|you must be joking|you must know|you never know
you reap what you sow|you should be ashamed of yourself|you will be all right|you will never know|you will see|young and old
your guess is as good as mine`;
