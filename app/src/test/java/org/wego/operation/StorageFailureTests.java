package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class StorageFailureTests {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53100", "53300", "25006"})
    void knowsAServerThatIsAwayFullOrReadOnly(String state) {
        assertThat(StorageFailure.isCause(new IllegalStateException(new SQLException("", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_IS_READ_ONLY, ErrorCode.IO_EXCEPTION_1})
    void knowsAnEmbeddedDatabaseThatCannotWrite(int code) {
        assertThat(StorageFailure.isCause(DbException.get(code, "wego.mv.db").getSQLException()))
                .isTrue();
    }

    @Test
    void knowsAPoolWithoutConnections() {
        assertThat(StorageFailure.isCause(new CannotCreateTransactionException(
                        "", new SQLTransientConnectionException("request timed out after 4000ms"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23514", "40001", "42601", "HY000"})
    void leavesMistakesOfOursAlone(String state) {
        assertThat(StorageFailure.isCause(new SQLException("", state))).isFalse();
        assertThat(StorageFailure.isCause(new DuplicateKeyException("twice", new SQLException("", state))))
                .isFalse();
    }

    @Test
    void knowsWhatARollbackThatFailedHides() {
        assertThat(StorageFailure.isCause(new TransactionSystemException(
                        "could not roll back", new SQLException("Connection is closed"))))
                .isTrue();
    }

    @Test
    void knowsAnUploadThatFoundNoSpace() {
        assertThat(StorageFailure.isCause(new UncheckedIOException(new IOException("No space left on device"))))
                .isTrue();
        assertThat(StorageFailure.isCause(new UncheckedIOException(new IOException("Broken pipe"))))
                .isFalse();
    }

    @Test
    void endsOnCausesThatTurnInACircle() {
        IllegalStateException one = new IllegalStateException();
        IllegalStateException other = new IllegalStateException(one);
        one.initCause(other);
        assertThat(StorageFailure.isCause(one)).isFalse();
    }
}
