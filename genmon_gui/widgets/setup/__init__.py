"""Setting it up by finger: a menu, and a page for each kind of setting.

A `Page` asks by signal for what must be typed or chosen, and `SetupPage` shows that on top. What a
finger changes is a `SettingsWanted`, changes of the configuration's text; the page shows what the
file then holds. What only the owner may do goes through `Pages.guard`, which asks for the PIN.
"""
