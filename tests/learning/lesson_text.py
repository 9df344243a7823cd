"""A lesson's data file for the tests, with every kind of question and prediction."""

LESSON = """
id = "F9"
title = "A lesson for the tests"
tier = "Fundamentals"
notebook = "1-fundamentals/F9-a-lesson.ipynb"
minutes = { low = 15, high = 25 }
read_before = ["F1"]
evidence_searched = "November 2026"
outcomes = ["Say one thing.", "Say **another** thing."]
warm_up = ["F1.where_estrogen"]
sources = ["irwin2015", "thomas2017"]

[[predict]]
id = "spine"
kind = "direction"
prompt = "What happens to the bone density of the lower back?"
same = 1.0
lot = 50
explain = "Less estrogen, less bone."
[predict.model]
output = "lumbar_spine_bmd"
month = 60
inputs = { drug = "anastrozole", drug_months = 60 }

[[predict]]
id = "spine_number"
kind = "number"
prompt = "By how many per cent does it change?"
low = -30
high = 30
near = 0.5
explain = "Less estrogen, less bone."
[predict.model]
output = "lumbar_spine_bmd"
month = 60
inputs = { drug = "anastrozole", drug_months = 60 }

[[predict]]
id = "pain"
kind = "choose"
prompt = "What did a year of training do to worst pain?"
explain = "Those who trained had less pain."
[predict.trial]
effect = "irwin2015.worst_pain_exercise_12mo"
[[predict.choice]]
text = "Much less pain"
below = -1.0
[[predict.choice]]
text = "About the same, or more"

[[question]]
id = "one"
kind = "choose-one"
level = "recall"
prompt = "Which cell takes bone away?"
hint = "Its name comes from the Greek word for *breaking*."
[[question.option]]
text = "The osteoblast"
feedback = "It is a bone cell, and it works at the same place. It builds."
[[question.option]]
text = "The osteoclast"
right = true
feedback = "It takes bone away, and another cell builds it anew."

[[question]]
id = "several"
kind = "choose-several"
level = "apply"
prompt = "Which are whole numbers?"
[[question.option]]
text = "Two"
right = true
feedback = "Two is whole."
[[question.option]]
text = "A half"
feedback = "A half is a number. It is not whole."
[[question.option]]
text = "Three"
right = true
feedback = "Three is whole."

[[question]]
id = "number"
kind = "number"
level = "apply"
prompt = "What is a quarter of minus ten?"
answer = -2.5
tolerance = 0.1
unit = "points"
decimals = 1
feedback_right = "A quarter of ten is two and a half, with the sign kept."
feedback_low = "The sign fits. The size is smaller."
feedback_high = "You are on the way. The number is lower."
[[question.case]]
low = 2.4
high = 2.6
feedback = "The size fits. The sign is that of minus ten."

[[question]]
id = "steps"
kind = "order"
level = "judge"
prompt = "What comes first?"
[[question.step]]
text = "Resorption"
feedback = "Old bone goes first."
[[question.step]]
text = "Formation"
feedback = "New soft bone follows."
[[question.step]]
text = "Mineral"
feedback = "It hardens last."

[[trials]]
name = "pain"
caption = "Worst pain over a year"
[[trials.row]]
effect = "irwin2015.worst_pain_exercise_12mo"
certainty = "moderate"
"""
