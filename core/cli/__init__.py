"""Jobs from a shell: one command per job, its options made from the fields of the job.

Only :mod:`.terminal`, :mod:`.options`, :mod:`.lists` and :mod:`.commands` need click, so that a child that talks JSON
lines does not.
"""
