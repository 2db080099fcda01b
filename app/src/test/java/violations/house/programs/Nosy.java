package violations.house.programs;

import violations.house.knowledge.Bystander;

/** A module that looks at one that it may not know. */
record Nosy(Bystander other) {}
