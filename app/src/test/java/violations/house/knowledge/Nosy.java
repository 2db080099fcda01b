package violations.house.knowledge;

import violations.house.screens.Bystander;

/** A module that looks at one that it may not know. */
record Nosy(Bystander other) {}
