package violations.house.membership;

import violations.house.governance.Bystander;

/** A module that looks at one that it may not know. */
record Nosy(Bystander other) {}
