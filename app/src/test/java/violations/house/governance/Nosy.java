package violations.house.governance;

import violations.house.programs.Bystander;

/** A module that looks at one that it may not know. */
record Nosy(Bystander other) {}
