@echo off
rem Starts newsgraph on Windows, from any folder.
rem
rem   JAVA_HOME            the Java to use (17 or newer); without it, the one on the PATH
rem   NEWSGRAPH_JAVA_OPTS  more options for Java, such as -Xmx6g; they win over those set here

setlocal
for %%I in ("%~dp0..") do set "NEWSGRAPH_HOME=%%~fI"

set "NEWSGRAPH_JAVA=java"
if defined JAVA_HOME set "NEWSGRAPH_JAVA=%JAVA_HOME%\bin\java.exe"

rem The models want room. The optimizing compiler does not pay: on two processors it doubles what a build of a few
rem articles costs and gains nothing on hundreds of them.
set "NEWSGRAPH_TUNING=-Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
for %%C in (build evaluate check suggest why-not) do if /i "%~1"=="%%C" set "NEWSGRAPH_TUNING=-Xmx3g -XX:+UseParallelGC -XX:TieredStopAtLevel=1"
rem Minutes of arithmetic are what that compiler is for.
if /i "%~1"=="train" set "NEWSGRAPH_TUNING=-Xmx3g -XX:+UseParallelGC"

rem A development build points into Maven's local repository; a distribution carries its libraries along.
if exist "%NEWSGRAPH_HOME%\lib\classpath" goto development
"%NEWSGRAPH_JAVA%" %NEWSGRAPH_TUNING% %NEWSGRAPH_JAVA_OPTS% -cp "%NEWSGRAPH_HOME%\lib\*" "-Dnewsgraph.home=%NEWSGRAPH_HOME%" org.newsgraph.cli.Newsgraph %*
exit /b %ERRORLEVEL%

:development
"%NEWSGRAPH_JAVA%" %NEWSGRAPH_TUNING% %NEWSGRAPH_JAVA_OPTS% "@%NEWSGRAPH_HOME%\lib\classpath" "-Dnewsgraph.home=%NEWSGRAPH_HOME%" org.newsgraph.cli.Newsgraph %*
exit /b %ERRORLEVEL%
