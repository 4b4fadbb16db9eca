"""Answers as files that stand by themselves: a page with the chart, its two sliders and the evidence."""
