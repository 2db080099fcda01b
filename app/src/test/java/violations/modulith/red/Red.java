package violations.modulith.red;

import violations.modulith.blue.inside.Secret;

public class Red {

    Secret looksInside() {
        return new Secret();
    }
}
