@REM Called by mvnw.cmd: points JAVA_HOME at a JDK 25 or newer.
@IF EXIST "%JAVA_HOME%\bin\javac.exe" CALL :check "%JAVA_HOME%" && EXIT /B 0
@FOR /D %%d IN ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%USERPROFILE%\.jdks\*") DO @(
  CALL :check "%%~d" && SET "JAVA_HOME=%%~d" && EXIT /B 0
)
@ECHO A JDK 25 or newer is needed: install one (for example Temurin 25) or point JAVA_HOME at it. 1>&2
@EXIT /B 1

:check
@FOR /F "tokens=2 delims=. " %%v IN ('"%~1\bin\javac.exe" -version 2^>^&1') DO @IF %%v GEQ 25 EXIT /B 0
@EXIT /B 1
