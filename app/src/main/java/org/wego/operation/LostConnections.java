package org.wego.operation;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Has the pool throw away a connection whose database has gone. When H2 cannot write it closes itself, and still calls
 * its old connections valid; a new one opens it again once there is space.
 */
public class LostConnections implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return StorageFailure.isStorage(failure) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
